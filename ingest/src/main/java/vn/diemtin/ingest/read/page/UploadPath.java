package vn.diemtin.ingest.read.page;

/// The platform that is known by nothing but where it keeps pictures:
/// `/upload/{site}/{yyyymmdd}/`.
final class UploadPath {

	private static final String FOLDER = "/upload/";

	private UploadPath() {
	}

	static boolean isOn(PageMarks marks) {
		return marks.tag("img").stream().anyMatch(image -> isOne(image.attr("src")))
				|| marks.tag("a").stream().anyMatch(link -> isOne(link.attr("href")));
	}

	private static boolean isOne(String address) {
		int at = address.indexOf(FOLDER);
		if (at < 0) {
			return false;
		}
		int site = at + FOLDER.length();
		int slash = address.indexOf('/', site);
		int day = slash + 1;
		boolean number = slash > site && slash - site <= 7 && digits(address, site, slash);
		return number && address.length() > day + 8 && address.charAt(day + 8) == '/' && digits(address, day, day + 8)
				&& address.startsWith("20", day);
	}

	private static boolean digits(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

}
