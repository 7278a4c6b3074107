package vn.diemtin.enrich.fact.date;

/// Tokens that name a date: from `from` up to but not including `to`.
record Mention(int from, int to, Parts parts) {

	Mention from(int other) {
		return new Mention(other, to, parts);
	}

	Mention to(int other) {
		return new Mention(from, other, parts);
	}

	Mention as(Parts other) {
		return new Mention(from, to, other);
	}

}
