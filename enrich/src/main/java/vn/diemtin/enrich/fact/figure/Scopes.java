package vn.diemtin.enrich.fact.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.FactOrder;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact.Period;
import vn.diemtin.events.fact.StatisticFact.Scope;

/// Where and when a figure holds.
final class Scopes {

	static final Scope COUNTRY = new Scope("VN", null, "toàn quốc");

	private static final Lexicon<String> COUNTRY_WORDS = Lexicon
		.of(List.of("cả nước", "toàn quốc", "trên toàn quốc", "trung bình cả nước", "bình quân chung cả nước"));

	private static final Lexicon<String> WHOLE_UNITS = Lexicon.of(List.of("toàn tỉnh", "toàn thành phố", "cả tỉnh",
			"trên địa bàn tỉnh", "toàn huyện", "toàn xã", "toàn ngành", "trong tỉnh"));

	private static final Lexicon<String> LEVELS = Lexicon.of(List.of("tỉnh", "huyện", "xã", "quận", "phường"));

	/// Behind a comma these begin another thought.
	private static final Lexicon<String> THOUGHTS = Lexicon.of(List.of("ưu tiên", "nhằm", "góp phần", "bảo đảm",
			"đảm bảo", "để", "phục vụ", "theo", "thay thế", "thay cho", "kế thừa", "do", "nhưng", "song", "còn", "mà",
			"khi", "nếu", "vì", "bởi", "căn cứ", "trên cơ sở", "là những", "là các", "những", "trừ", "không kể",
			"không tính", "chưa kể", "tiếp nối", "tiếp theo", "kể từ", "thực hiện", "triển khai", "hưởng ứng",
			"chuẩn bị cho", "hướng tới", "đặc biệt là"));

	/// These begin a sentence within the sentence.
	private static final Lexicon<String> RELATIVES = Lexicon.of(List.of("phát sinh", "đã từng", "chưa từng", "từng",
			"đã được", "chưa được", "nơi có", "nơi xảy ra", "xảy ra"));

	private final Passage passage;

	private final Setting setting;

	Scopes(Passage passage, Setting setting) {
		this.passage = passage;
		this.setting = setting;
	}

	/// The scope that the sentence's words give to a figure; null when they give none.
	@Nullable Scope of(Counted counted, int clauseFrom) {
		for (int at = counted.from() - 1; at >= clauseFrom; at--) {
			if (COUNTRY_WORDS.isAt(passage, at)) {
				return COUNTRY;
			}
			Lexicon.Hit<String> whole = WHOLE_UNITS.at(passage, at);
			if (whole != null) {
				String level = passage.key(whole.to() - 1);
				return new Scope(level.equals("tỉnh") ? setting.province() : null, null, level);
			}
		}
		int sentenceStart = passage.start(passage.sentenceStart(counted.from()));
		int start = passage.start(counted.from());
		AgencyFact label = labelAgency(counted);
		String level = labelLevel(counted);
		PlaceFact near = last(setting.places(), sentenceStart, start);
		String place = near == null ? level == null && label == null ? null : setting.province() : near.place();
		return place == null && label == null && level == null ? null
				: new Scope(place, label == null ? null : label.agency(), level);
	}

	/// The body in the label before a figure: `HĐND tỉnh: 13,82%`.
	private @Nullable AgencyFact labelAgency(Counted counted) {
		int colon = counted.from() - 1;
		if (!passage.is(colon, ":")) {
			return null;
		}
		AgencyFact last = last(setting.agencies(), passage.start(Math.max(0, colon - 10)), passage.end(colon));
		return last != null && last.evidence().end() >= passage.end(colon - 2) ? last : null;
	}

	private @Nullable String labelLevel(Counted counted) {
		int colon = counted.from() - 1;
		return passage.is(colon, ":") && LEVELS.isAt(passage, colon - 1) ? passage.key(colon - 1) : null;
	}

	/// What the sentence says of the figures in brackets: `số liệu trong (.) là của toàn
	/// quốc`.
	@Nullable Scope ofBracketed(int token) {
		int end = Math.min(passage.sentenceEnd(token), token + 200);
		for (int at = token; at < end; at++) {
			boolean says = passage.is(at, "trong")
					&& (passage.is(at + 1, "(", "ngoặc", "dấu") || passage.reads(at + 1, "dấu", "ngoặc"));
			if (!says) {
				continue;
			}
			for (int word = at + 1; word < Math.min(at + 16, end); word++) {
				if (COUNTRY_WORDS.isAt(passage, word)) {
					return COUNTRY;
				}
			}
			PlaceFact place = first(setting.places(), passage.start(at), passage.end(Math.min(at + 16, end)));
			return place == null ? null : new Scope(place.place(), null, null);
		}
		return null;
	}

	/// Whether these words name only a place or the country, as before a figure in
	/// brackets.
	boolean isNamed(int from, int to) {
		PlaceFact place = first(setting.places(), passage.start(from), passage.start(to));
		return COUNTRY_WORDS.isAt(passage, from)
				|| place != null && place.evidence().start() <= passage.start(Math.min(from + 2, to - 1));
	}

	/// Who is named from a token on: the country, a whole unit or a place; null for none.
	@Nullable Named named(int at) {
		Lexicon.Hit<String> country = COUNTRY_WORDS.at(passage, at);
		if (country != null) {
			return new Named(country.to(), COUNTRY);
		}
		Lexicon.Hit<String> whole = WHOLE_UNITS.at(passage, at);
		if (whole != null) {
			String level = passage.key(whole.to() - 1);
			return new Named(whole.to(), new Scope(level.equals("tỉnh") ? setting.province() : null, null, level));
		}
		int next = FactOrder.firstFrom(setting.places(), passage.start(at));
		PlaceFact place = next < setting.places().size() ? setting.places().get(next) : null;
		return place == null || place.evidence().start() != passage.start(at) ? null
				: new Named(passage.tokenAt(place.evidence().end()), new Scope(place.place(), null, null));
	}

	/// A name of whom a figure is about.
	///
	/// @param to after its last token
	record Named(int to, Scope scope) {
	}

	/// The nearest date before a figure in its sentence, else the first behind it.
	@Nullable Period period(Counted counted) {
		int sentence = passage.sentence(counted.from());
		int sentenceStart = passage.start(passage.sentenceStart(counted.from()));
		DateFact near = lastTime(sentenceStart, passage.start(counted.from()));
		int after = passage.is(counted.to(), "trong", "vào", "của", "(") ? counted.to() + 1 : counted.to();
		DateFact next = first(setting.times(), passage.start(counted.to()), passage.start(after + 8));
		if (next != null && next.evidence().start() == passage.start(after) && next.value() != null) {
			near = next;
		}
		if (near == null || isCompared(near)) {
			near = null;
		}
		if (near == null) {
			near = first(setting.times(), passage.end(counted.to() - 1),
					passage.end(Math.max(counted.to(), passage.sentenceEnd(counted.from()) - 1)));
			near = near == null || isOfOther(counted.to(), passage.tokenAt(near.evidence().start())) ? null : near;
		}
		near = near == null || isCompared(near) ? null : near;
		boolean own = near != null && passage.sentence(passage.tokenAt(near.evidence().start())) == sentence;
		return own && near != null && near.value() != null ? new Period(near.value()) : null;
	}

	/// Whether words behind a figure begin another thought before a time, which is then
	/// that of the thought.
	private boolean isOfOther(int from, int time) {
		for (int at = from; at < time - 2; at++) {
			boolean parted = passage.is(at, ",", ";", ":") || passage.is(at, "-") && !passage.isGlued(at);
			if (parted && THOUGHTS.isAt(passage, at + 1) || RELATIVES.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	private @Nullable DateFact lastTime(int from, int to) {
		DateFact near = last(setting.times(), from, to);
		while (near != null && isCompared(near)) {
			near = last(setting.times(), from, near.evidence().start());
		}
		return near;
	}

	/// `so với năm 2022`, `cùng kỳ năm trước`: another time than that of the figure.
	private boolean isCompared(DateFact date) {
		int token = passage.tokenAt(date.evidence().start());
		boolean birth = passage.is(token - 1, "sn", "sinh") || passage.is(token, "sinh");
		if (birth) {
			return true;
		}
		for (int at = token - 1; at >= token - 4; at--) {
			if (passage.reads(at, "so", "với") || passage.reads(at, "cùng", "kỳ") || passage.reads(at, "cùng", "kì")
					|| passage.reads(at, "hơn", "năm")) {
				return true;
			}
			if (passage.is(at, ",", ";")) {
				return false;
			}
		}
		return passage.is(token, "cùng");
	}

	private static <F extends Fact> @Nullable F last(List<F> facts, int from, int to) {
		for (int at = FactOrder.firstFrom(facts, to) - 1; at >= 0; at--) {
			Evidence evidence = facts.get(at).evidence();
			if (evidence.start() < from) {
				return null;
			}
			if (evidence.end() <= to) {
				return facts.get(at);
			}
		}
		return null;
	}

	private static <F extends Fact> @Nullable F first(List<F> facts, int from, int to) {
		int at = FactOrder.firstFrom(facts, from);
		return at < facts.size() && facts.get(at).evidence().end() <= to ? facts.get(at) : null;
	}

}
