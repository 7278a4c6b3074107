package vn.diemtin.enrich.fact.figure;

import java.util.List;

import vn.diemtin.enrich.fact.text.Clause;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact;

/// Whether a number is wished for and not yet reached.
final class Targets {

	private static final int REACH = 24;

	private static final Lexicon<String> WISHES = Lexicon.of(List.of("phấn đấu", "dự kiến đạt", "hướng tới", "kỳ vọng",
			"đặt mục tiêu", "sẽ đạt", "chỉ tiêu phấn đấu", "đề ra mục tiêu", "đề ra chỉ tiêu", "quyết tâm đạt"));

	private static final Lexicon<String> AIMS = Lexicon.of(List.of("mục tiêu", "chỉ tiêu"));

	private Targets() {
	}

	static boolean isTarget(Passage passage, Counted counted, Clause clause, int number) {
		if (passage.reads(counted.to(), "kế", "hoạch") || passage.is(counted.to(), "chỉ", "mục", "dự")) {
			return false;
		}
		if (opensWithAim(passage, passage.sentenceStart(number), number)) {
			return true;
		}
		boolean here = true;
		for (int at = number - 1; at >= Math.max(clause.from(), number - REACH); at--) {
			if (WISHES.isAt(passage, at) && !passage.is(at - 1, "luôn", "đã")) {
				return true;
			}
			if (AIMS.isAt(passage, at) && here) {
				return isAim(passage, at);
			}
			boolean planned = passage.reads(at, "kế", "hoạch")
					&& (passage.is(at + 2, "năm") || passage.is(at + 2, "đến"));
			if (planned && here && !isDone(passage, at)) {
				return true;
			}
			here &= !passage.is(at, ",") || passage.is(at - 1, "2030", "2025", "2045") || isDateBefore(passage, at);
		}
		return false;
	}

	/// `Phấn đấu năm 2025: …` says it for the whole sentence.
	private static boolean opensWithAim(Passage passage, int sentence, int number) {
		boolean aim = WISHES.isAt(passage, sentence) || AIMS.isAt(passage, sentence) && isAim(passage, sentence);
		for (int at = sentence; aim && at < number; at++) {
			aim = !passage.is(at, "đã", "hiện") && at - sentence < 120;
		}
		return aim;
	}

	/// Whether a number goes on with the aims told before it in its sentence: `phấn đấu
	/// 60% …; 80% …`.
	static boolean goesOn(Passage passage, List<Counted> counted, List<StatisticFact> found, Counted next) {
		if (found.isEmpty() || found.getLast().role() != StatisticFact.Role.TARGET
				|| passage.sentence(counted.getLast().from()) != passage.sentence(next.from())) {
			return false;
		}
		boolean parted = false;
		for (int at = counted.getLast().to(); at < next.from(); at++) {
			if (passage.is(at, "đã", "hiện", "nay", "đạt", "vừa")) {
				return false;
			}
			parted |= passage.is(at, ";", ",", "và");
		}
		return parted;
	}

	/// A comma behind a date parts no thought: `mục tiêu đến năm 2030, 60% …`.
	private static boolean isDateBefore(Passage passage, int comma) {
		return passage.isDigits(comma - 1) && passage.is(comma - 2, "năm", "/", "-");
	}

	private static boolean isAim(Passage passage, int at) {
		return !passage.reads(at + 2, "quốc", "gia") && !passage.is(at + 2, "này", "trên", "được", "đề")
				&& !isDone(passage, at);
	}

	private static boolean isDone(Passage passage, int at) {
		return passage.is(at - 1, "đạt", "vượt", "thành", "với", "hiện", "%", "bằng", "các", "trình", "khai", "những",
				"nhiều", "từng", "theo", "số") || passage.isDigits(at - 1);
	}

}
