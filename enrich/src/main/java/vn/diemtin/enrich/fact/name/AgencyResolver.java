package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyForm;
import vn.diemtin.vietnam.AgencyMention;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;

/// Decides which agency a mention means: what it says itself, else what was named last, else what the source stands for.
final class AgencyResolver {

	private static final int MOST_CANDIDATES = 10;

	private static final Set<String> NOT_MINISTRY = Set.of("trưởng", "luật", "đội", "máy", "phận", "sưu", "phim",
			"sách", "đồ", "môn", "ảnh", "tộc", "tiêu", "quy", "lạc", "hành", "nhớ", "ba", "xử", "chính", "chỉ", "tư",
			"câu", "dụng", "ngành");

	private final Gazetteer gazetteer;

	private final Passage passage;

	private final Context context;

	AgencyResolver(Gazetteer gazetteer, Passage passage, Context context) {
		this.gazetteer = gazetteer;
		this.passage = passage;
		this.context = context;
	}

	AgencyFact resolve(AgencyMention mention) {
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		if (mention.plural() || isAnyOfLevel(from, to)) {
			return fact(from, to, List.of(), inHome(mention), nameOf(mention));
		}
		if (!mention.isOpen()) {
			return named(from, to, mention.candidates().isEmpty() ? mention.former() : mention.candidates(), 0.97);
		}
		Agency ministry = context.ministrySpeaking();
		boolean owned = isShortMinistry(to) || ministry != null && mention.kind() == null;
		Agency owner = owned ? ministry == null ? context.ministry() : ministry : null;
		if (owner != null) {
			List<Agency> own = ofMinistry(mention.forms(), owner);
			if (!own.isEmpty()) {
				return named(from, isShortMinistry(to) ? to + 1 : to, own, 0.8);
			}
		}
		List<Agency> meant = open(mention);
		if (meant.isEmpty()) {
			return fact(from, to, List.of(), List.of(), nameOf(mention));
		}
		return named(from, to, meant, 0.8);
	}

	/// `UBND cấp tỉnh` is that of no province in particular.
	private boolean isAnyOfLevel(int from, int to) {
		return passage.is(to - 2, "cấp") && to - 2 > from;
	}

	/// `Bộ` or `Sở` alone, and `Công đoàn Bộ`; null when the token is neither.
	@Nullable AgencyFact shortForm(int token) {
		boolean ministry = isShortMinistry(token);
		Agency meant = ministry ? context.ministry() : isShortDepartment(token) ? context.department() : null;
		if (meant == null) {
			return null;
		}
		if (ministry) {
			Hit<AgencyForm> body = gazetteer.formsOfMinistries().before(passage, token);
			if (body != null) {
				Agency own = gazetteer.agencies().in(body.value(), meant).orElse(null);
				return own == null ? null : named(body.from(), token + 1, List.of(own), 0.8);
			}
		}
		return named(token, token + 1, List.of(meant), 0.75);
	}

	/// `Bộ` alone, not as the beginning of a longer name.
	private boolean isShortMinistry(int token) {
		return isAlone(token, "bộ") && !NOT_MINISTRY.contains(passage.key(token + 1));
	}

	private boolean isShortDepartment(int token) {
		return isAlone(token, "sở") && !passage.is(token + 1, "hữu", "thích", "dĩ", "trường", "đoản", "tại");
	}

	private boolean isAlone(int token, String word) {
		if (!passage.key(token).equals(word) || !passage.isCapital(token) || passage.isCapital(token + 1)) {
			return false;
		}
		boolean list = passage.is(token - 1, "các", "những", "mỗi", "nhiều", "liên", "cấp", "-")
				|| passage.is(token + 1, ",", "-", "/", "và")
						&& passage.is(token + 2, "ban", "ngành", "sở", "cơ", "bộ", "địa", "đoàn", "phòng");
		return !list && !passage.isDigits(token + 1);
	}

	private List<Agency> ofMinistry(List<AgencyForm> forms, Agency ministry) {
		List<Agency> own = new ArrayList<>();
		for (AgencyForm form : gazetteer.agencies().forms(Level.NATIONAL)) {
			if (forms.stream().anyMatch((one) -> one.slug().equals(form.slug()))) {
				gazetteer.agencies().in(form, ministry).ifPresent(own::add);
			}
		}
		return own;
	}

	private List<Agency> open(AgencyMention mention) {
		Place unit = context.unit();
		List<Agency> meant = unit == null ? List.of() : gazetteer.agencyNames().resolve(mention, unit, context.at());
		Place province = context.province();
		if (meant.isEmpty() && province != null) {
			meant = gazetteer.agencyNames().resolve(mention, province, context.at());
		}
		if (meant.size() > 1) {
			List<Agency> provincial = meant.stream().filter((agency) -> agency.level() == Level.PROVINCE).toList();
			meant = provincial.size() == 1 ? provincial : meant;
		}
		return meant;
	}

	/// What bodies of many units would be in the article's own province.
	private List<String> inHome(AgencyMention mention) {
		Place home = context.home();
		if (home == null) {
			return List.of();
		}
		return mention.forms()
			.stream()
			.filter((form) -> form.level() == Level.PROVINCE)
			.flatMap((form) -> gazetteer.agencies().in(form, home).stream())
			.map(Agency::id)
			.distinct()
			.limit(MOST_CANDIDATES)
			.toList();
	}

	private static @Nullable String nameOf(AgencyMention mention) {
		if (mention.forms().isEmpty()) {
			return null;
		}
		String name = mention.forms().getFirst().name();
		return mention.kind() == null ? name : name + " " + mention.kind().word();
	}

	private AgencyFact named(int from, int to, List<Agency> meant, double confidence) {
		if (meant.size() == 1) {
			Agency agency = meant.getFirst();
			context.named(agency);
			return new AgencyFact(passage.evidence(from, to, confidence, NameFinder.AGENCIES), agency.id(),
					agency.name(), List.of());
		}
		return fact(from, to, meant, meant.stream().map(Agency::id).distinct().limit(MOST_CANDIDATES).toList(), null);
	}

	private AgencyFact fact(int from, int to, List<Agency> meant, List<String> candidates, @Nullable String name) {
		String shared = name == null && !meant.isEmpty() ? commonName(meant) : name;
		return new AgencyFact(passage.evidence(from, to, 0.5, NameFinder.AGENCIES), null, shared, candidates);
	}

	private @Nullable String commonName(List<Agency> meant) {
		return meant.stream().map(Agency::name).distinct().count() == 1 ? meant.getFirst().name() : null;
	}

}
