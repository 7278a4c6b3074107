package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.Random;

/// An event that articles are made up about.
///
/// @param commune where it is held; empty when no article says so
/// @param words the ways in which its subject is put
record InventedEvent(String label, String organiser, String shortName, String province, String commune, String[] words,
		String audience, LocalDate first, int days, int headcount) {

	InventedEvent as(String otherLabel) {
		return new InventedEvent(otherLabel, organiser, shortName, province, commune, words, audience, first, days,
				headcount);
	}

	InventedEvent on(LocalDate day) {
		return new InventedEvent(label, organiser, shortName, province, commune, words, audience, day, days, headcount);
	}

	InventedEvent by(String other, String otherShort) {
		return new InventedEvent(label, other, otherShort, province, commune, words, audience, first, days, headcount);
	}

	InventedEvent in(String otherProvince, String otherCommune) {
		return new InventedEvent(label, organiser, shortName, otherProvince, otherCommune, words, audience, first, days,
				headcount);
	}

	InventedEvent about(String[] other) {
		return new InventedEvent(label, organiser, shortName, province, commune, other, audience, first, days,
				headcount);
	}

	LocalDate last() {
		return first.plusDays(days - 1L);
	}

	/// The days as a text that was written when they are known by day and month.
	String when(boolean year, Random random) {
		String end = last().getDayOfMonth() + "/" + last().getMonthValue() + (year ? "/" + last().getYear() : "");
		if (days == 1) {
			return "ngày " + end;
		}
		String begin = first.getDayOfMonth()
				+ (first.getMonth() == last().getMonth() ? "" : "/" + first.getMonthValue());
		if (days == 2 && random.nextBoolean()) {
			return "trong hai ngày " + begin + " và " + end;
		}
		return "từ ngày " + begin + " đến ngày " + end;
	}

	/// Who holds it, in full or in short.
	String who(Random random) {
		return (random.nextInt(3) == 0 ? shortName : organiser) + " tỉnh " + province;
	}

	String what(Random random) {
		return words[random.nextInt(words.length)];
	}

	/// ` tại xã …`, or nothing.
	String where(Random random) {
		return commune.isEmpty() || random.nextInt(4) == 0 ? "" : " tại " + commune;
	}

	/// How many, sometimes counted otherwise.
	int count(Random random) {
		return random.nextInt(4) == 0 ? headcount + random.nextInt(30) - 12 : headcount;
	}

}
