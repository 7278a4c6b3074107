package vn.diemtin.enrich.fact.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.TrainingFact.Organiser;

/// Who holds an event: the subject before the verb, those after `phối hợp với`, or those between `do` and `tổ chức`.
final class OrganiserReader {

	private static final int MOST = 6;

	private static final int LONGEST_NAME = 25;

	private static final Set<String> NOT_SUBJECT = Set.of("của", "tại", "thuộc", "theo", "ở", "cho", "về", "giữa", "là",
			"lãnh", "từ", "đạo", "sở", "gồm", "viên", "quyết", "trường");

	private static final Lexicon<String> HEADS = Lexicon.of(List.of("trung tâm", "trường", "học viện", "viện",
			"công ty", "chi cục", "cục", "vụ", "phòng", "ban", "liên minh", "liên hiệp", "tổng cục", "tổng công ty",
			"văn phòng", "đoàn", "quỹ", "hội", "ủy ban", "sở", "câu lạc bộ", "bệnh viện", "đảng ủy", "huyện", "báo",
			"đài", "hiệp hội", "ngân hàng", "tập đoàn", "tổ chức", "nhà văn hóa", "chi hội", "trạm", "khoa",
			"hạt kiểm lâm", "xã", "phường", "thuế", "kho bạc", "hải quan", "điện lực", "thanh tra", "tòa án",
			"viện kiểm sát", "công an", "bộ chỉ huy", "bộ đội", "huyện đoàn", "tỉnh đoàn", "thành đoàn",
			"đoàn thanh niên", "cơ quan", "bảo hiểm xã hội", "mặt trận", "ủy ban nhân dân", "ubnd", "hội đồng",
			"bộ tư lệnh", "đại học", "thành hội", "huyện ủy", "thành ủy", "đồn biên phòng"));

	/// A name goes no further than to these.
	private static final Lexicon<String> ENDS = Lexicon
		.of(List.of("đã", "vừa", "sẽ", "phối hợp", "tổ chức", "khai mạc", "khai giảng", "mở", "tại", "đang",
				"tiến hành", "triển khai", "dự kiến", "chủ trì", "cùng", "và", "cho", "đồng", "bế mạc", "bế giảng",
				"thông báo", "hoãn", "hủy", "lùi", "sắp", "kính mời", "với", "trong", "nhằm", "cũng", "tập huấn",
				"bồi dưỡng", "do", "có", "về", "đăng cai", "được", "theo", "ngày", "vào", "để", "trân trọng"));

	private final Material material;

	private final Passage passage;

	OrganiserReader(Material material) {
		this.material = material;
		this.passage = material.passage();
	}

	List<Organiser> read(Trigger trigger) {
		List<Organiser> organisers = new ArrayList<>();
		int by = by(trigger);
		if (by >= 0) {
			add(organisers, by, Math.max(trigger.verb(), by + 1), false);
		}
		else if (trigger.verb() == trigger.noun()) {
			add(organisers, trigger.from(), trigger.noun(), true);
		}
		else {
			add(organisers, trigger.from(), Math.min(trigger.verb(), trigger.noun()), true);
		}
		int with = with(trigger.from(), trigger.to());
		if (with >= 0) {
			add(organisers, with, withEnd(with, trigger), false);
		}
		if (organisers.isEmpty()) {
			int from = by >= 0 ? by : trigger.from();
			int to = by >= 0 ? Math.min(trigger.to(), by + 20) : Math.min(trigger.verb(), trigger.noun());
			unregistered(from, to).ifPresent(organisers::add);
		}
		if (organisers.isEmpty()) {
			int owner = owner(trigger);
			material.agenciesIn(owner, trigger.to())
				.stream()
				.filter((agency) -> material.tokenOf(agency) == owner)
				.findFirst()
				.ifPresent((agency) -> add(organisers, owner, material.after(agency), false));
		}
		if (with >= 0) {
			addUnregistered(organisers, with, withEnd(with, trigger));
		}
		int subject = Math.min(trigger.verb(), trigger.noun());
		int and = subject - 1;
		while (by < 0 && and > trigger.from() && and > subject - 14 && !passage.is(and, "và", ",", ".")) {
			and--;
		}
		if (by < 0 && !organisers.isEmpty() && passage.is(and, "và")) {
			addUnregistered(organisers, and + 1, subject);
		}
		return organisers.size() > MOST ? organisers.subList(0, MOST) : organisers;
	}

	/// Those who join in are named before the verb.
	private int withEnd(int from, Trigger trigger) {
		int limit = Math.min(trigger.to(), from + 25);
		int at = from;
		while (at < limit && !passage.reads(at, "tổ", "chức") && !passage.is(at, "khai", "mở", "tại", "nhằm", ".")
				|| at < limit && passage.isCapital(at)) {
			at++;
		}
		return at;
	}

	private void addUnregistered(List<Organiser> organisers, int from, int to) {
		unregistered(from, to).ifPresent((one) -> {
			boolean known = organisers.stream()
				.anyMatch((other) -> other.start() < one.end() && one.start() < other.end());
			if (!known) {
				organisers.add(one);
			}
		});
	}

	/// The token behind `do` when the event's name comes before its organiser; -1 when it
	/// does not.
	private int by(Trigger trigger) {
		for (int at = trigger.nounEnd(); at < trigger.to(); at++) {
			if (passage.is(at, "do", "được") && (passage.isCapital(at + 1) && HEADS.isAt(passage, at + 1)
					|| !material.agenciesIn(at + 1, Math.min(at + 8, trigger.to())).isEmpty())) {
				return at + 1;
			}
		}
		return -1;
	}

	/// Where the body begins that the event is said to be of, `lớp tập huấn … của Sở Nội
	/// vụ`, before anything else is told
	/// of it; at the end of the sentence when there is none.
	private int owner(Trigger trigger) {
		for (int at = trigger.nounEnd(); at < Math.min(trigger.to(), trigger.nounEnd() + LONGEST_NAME); at++) {
			if (passage.is(at, "của")) {
				return at + 1;
			}
			if (passage.is(at, "cho", "dành", "với", "có", "tại", ",", ".", ";", "ngày", "trong", "từ")) {
				break;
			}
		}
		return trigger.to();
	}

	private int with(int from, int to) {
		for (int at = from; at < to; at++) {
			if (passage.reads(at, "phối", "hợp", "với") || passage.reads(at, "phối", "hợp", "cùng")) {
				return at + 3;
			}
			if (passage.reads(at, "phối", "hợp") && passage.isCapital(at + 2)) {
				return at + 2;
			}
		}
		return -1;
	}

	private void add(List<Organiser> organisers, int from, int to, boolean subject) {
		for (AgencyFact agency : material.agenciesIn(from, to)) {
			int token = material.tokenOf(agency);
			boolean plural = agency.agency() == null && agency.candidates().isEmpty() && agency.name() == null;
			if (plural || subject && isOther(token, from)) {
				continue;
			}
			Evidence evidence = agency.evidence();
			String name = agency.name() == null ? evidence.surface() : agency.name();
			boolean known = organisers.stream().anyMatch((one) -> one.name().equals(name));
			if (!known) {
				organisers
					.add(new Organiser(agency.agency(), name, evidence.field(), evidence.start(), evidence.end()));
			}
		}
	}

	/// Named as a place, an owner or an authority, not as who acts.
	private boolean isOther(int token, int from) {
		if (NOT_SUBJECT.contains(passage.key(token - 1))) {
			return true;
		}
		for (int at = token - 1; at >= Math.max(from, token - 10) && !passage.is(at, ",", ";", ":"); at--) {
			if (passage.is(at, "tại", "theo", "đồng") && !passage.is(at + 1, "chí")) {
				return !passage.is(at, "đồng");
			}
			if (passage.reads(at, "đồng", "chí") || passage.is(at, "ông", "bà")) {
				return true;
			}
		}
		return false;
	}

	/// A body that the register does not hold, by the word that its name begins with.
	private Optional<Organiser> unregistered(int from, int to) {
		for (int at = from; at < to; at++) {
			boolean begins = passage.isCapital(at) && HEADS.isAt(passage, at) && passage.isWord(at + 1);
			if (!begins || isOther(at, from) || isCovered(at)) {
				continue;
			}
			int end = at + 1;
			while (end < to && end < at + 20 && goesOn(end)) {
				end++;
			}
			if (end - at >= 2) {
				return Optional.of(new Organiser(null, passage.surface(at, end), passage.field(), passage.start(at),
						passage.end(end - 1)));
			}
		}
		return Optional.empty();
	}

	/// Within the name of a registered body.
	private boolean isCovered(int token) {
		return material.agenciesIn(Math.max(0, token - 20), Math.min(passage.size(), token + 20))
			.stream()
			.anyMatch((agency) -> material.tokenOf(agency) <= token && material.after(agency) > token);
	}

	private boolean goesOn(int token) {
		boolean dash = passage.is(token, "-") && !passage.isGlued(token) && passage.isCapital(token + 1);
		boolean comma = passage.is(token, ",") && passage.isCapital(token + 1) && passage.isCapital(token - 1)
				&& !HEADS.isAt(passage, token + 1);
		boolean and = passage.is(token, "và") && passage.isCapital(token + 1) && !HEADS.isAt(passage, token + 1)
				&& passage.isCapital(token - 1);
		return dash || comma || and || passage.isWord(token) && (passage.isCapital(token)
				|| passage.reads(token - 1, "phát", "triển") || !ENDS.isAt(passage, token));
	}

}
