package vn.diemtin.embedded.analysis;

/// One line of a `mapping` filter, such as `ﬁ => fi`. Blanks around both sides do not count; escaped ones do.
record MappingRule(String from, String to) {

	private static final String ARROW = "=>";

	static MappingRule parse(String rule) {
		int arrow = rule.lastIndexOf(ARROW);
		if (arrow < 0) {
			throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
		}
		return new MappingRule(unescape(rule.substring(0, arrow).strip(), rule),
				unescape(rule.substring(arrow + ARROW.length()).strip(), rule));
	}

	private static String unescape(String side, String rule) {
		var plain = new StringBuilder(side.length());
		int i = 0;
		while (i < side.length()) {
			char c = side.charAt(i++);
			if (c != '\\') {
				plain.append(c);
				continue;
			}
			char escaped = (i < side.length()) ? side.charAt(i++) : ' ';
			switch (escaped) {
				case '\\' -> plain.append('\\');
				case 'n' -> plain.append('\n');
				case 't' -> plain.append('\t');
				case 'r' -> plain.append('\r');
				case 'b' -> plain.append('\b');
				case 'f' -> plain.append('\f');
				case 'u' -> {
					if (i + 4 > side.length()) {
						throw new IllegalArgumentException("Invalid escaped char in [" + rule + "]");
					}
					plain.append((char) Integer.parseInt(side, i, i + 4, 16));
					i += 4;
				}
				default -> throw new IllegalArgumentException("Invalid escaped char in [" + rule + "]");
			}
		}
		return plain.toString();
	}

}
