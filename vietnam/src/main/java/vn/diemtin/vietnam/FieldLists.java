package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads lists whose head word is written once: "các sở: Nội vụ, Y tế và Tài chính", "Bộ Công Thương, Tài chính", "UBND các huyện A và B".
final class FieldLists {

	private static final int MOST = 30;

	private static final Set<String> JOINTS = keys(", |; | và |, và | & ");

	private static final Set<String> OPENINGS = keys(" |: | gồm | gồm: |, gồm: | như | như: ");

	private final Map<AgencyKind, NameIndex<Object>> fields = new HashMap<>();

	private final NameIndex<AgencyKind> heads;

	private FieldLists(NameIndex<AgencyKind> heads) {
		this.heads = heads;
	}

	private static Set<String> keys(String joints) {
		return Arrays.stream(joints.split("\\|"))
			.map(joint -> MatchText.of(joint).key())
			.collect(Collectors.toUnmodifiableSet());
	}

	static FieldLists of(Agencies agencies) {
		Map<String, List<AgencyKind>> heads = new TreeMap<>();
		Map<AgencyKind, String> words = Map.of(AgencyKind.DEPARTMENT, "sở", AgencyKind.MINISTRY, "bộ",
				AgencyKind.DIVISION, "phòng");
		words.forEach((kind, word) -> {
			for (String several : List.of("các", "những", "hai", "ba", "bốn", "năm", "sáu", "2", "3", "4", "5")) {
				heads.put(several + " " + word, List.of(kind));
				heads.put(several + " " + word + ", ngành", List.of(kind));
				heads.put(several + " " + word + ", ban, ngành", List.of(kind));
			}
		});
		FieldLists lists = new FieldLists(NameIndex.ofTable(heads));
		words.forEach((kind, word) -> lists.fields.put(kind, agencies.stems().withoutHead(word, kind)));
		return lists;
	}

	/// The mentions with those that only the lists tell, in reading order.
	List<AgencyMention> join(MatchText text, List<AgencyMention> mentions, List<PlaceMention> places) {
		List<AgencyMention> joined = new ArrayList<>(mentions);
		for (AgencyMention mention : mentions) {
			if (mention.plural()) {
				addUnits(mention, places, joined);
			}
			AgencyKind kind = kind(mention);
			if (kind != null && mention.place() == null && mention.kind() == null) {
				items(text, mention.end(), JOINTS, kind, joined);
			}
		}
		for (NameIndex.Match<AgencyKind> head : this.heads.matches(text)) {
			items(text, head.end(), OPENINGS, head.values().getFirst(), joined);
		}
		joined.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start())
				: Integer.compare(b.end(), a.end()));
		List<AgencyMention> apart = new ArrayList<>(joined.size());
		for (AgencyMention mention : joined) {
			if (apart.isEmpty() || mention.start() >= apart.getLast().end()) {
				apart.add(mention);
			}
		}
		return List.copyOf(apart);
	}

	private static @Nullable AgencyKind kind(AgencyMention mention) {
		AgencyKind kind = !mention.forms().isEmpty() ? mention.forms().getFirst().kind()
				: mention.meant().isEmpty() ? null : mention.meant().getFirst().kind();
		return kind == AgencyKind.DEPARTMENT || kind == AgencyKind.MINISTRY || kind == AgencyKind.DIVISION ? kind
				: null;
	}

	private void items(MatchText text, int from, Set<String> opening, AgencyKind kind, List<AgencyMention> to) {
		NameIndex<Object> index = this.fields.get(kind);
		int end = from;
		Set<String> joints = opening;
		for (int count = 0; index != null && count < MOST; count++) {
			int start = afterJoint(text, end, joints);
			NameIndex.Match<Object> field = start < 0 ? null : index.longest(text, start);
			if (field == null || !Character.isUpperCase(text.text().codePointAt(field.start()))
					|| NameSurroundings.isShouted(field.surface(text))) {
				return;
			}
			List<AgencyForm> forms = new ArrayList<>();
			List<Agency> once = new ArrayList<>();
			for (Object value : field.values()) {
				if (value instanceof AgencyForm form) {
					forms.add(form);
				}
				else if (value instanceof Agency agency) {
					once.add(agency);
				}
			}
			to.add(new AgencyMention(field.start(), field.end(), once, List.of(), forms, null, false, null, null,
					true));
			end = field.end();
			joints = JOINTS;
		}
	}

	/// The key index behind one of the joints, or -1.
	private static int afterJoint(MatchText text, int end, Set<String> joints) {
		int key = text.keyIndex(end);
		int best = -1;
		for (String joint : joints) {
			if (text.key().startsWith(joint, key)) {
				best = Math.max(best, key + joint.length());
			}
		}
		return best;
	}

	/// "UBND các huyện A và B": the first one with its head, the others by their places.
	private static void addUnits(AgencyMention plural, List<PlaceMention> places, List<AgencyMention> to) {
		boolean first = true;
		int end = plural.end() + 16;
		for (PlaceMention place : places) {
			if (place.start() < plural.end()) {
				continue;
			}
			if (!place.listed() || place.kind() == null || place.start() > end) {
				return;
			}
			List<AgencyForm> forms = plural.forms();
			to.add(new AgencyMention(first ? plural.start() : place.start(), place.end(), List.of(), List.of(), forms,
					place.kind(), false, place, null, true));
			first = false;
			end = place.end() + 6;
		}
	}

}
