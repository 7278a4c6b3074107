package vn.diemtin.vietnam;

import java.util.Set;

/// Tells names of agencies from the same words used otherwise, by their letters.
final class StemShape {

	private static final Set<AgencyKind> CLEAR_ALONE = Set.of(AgencyKind.DEPARTMENT, AgencyKind.DIVISION,
			AgencyKind.PEOPLES_COMMITTEE, AgencyKind.PEOPLES_COUNCIL, AgencyKind.COMMITTEE, AgencyKind.UNION,
			AgencyKind.FRONT, AgencyKind.ASSEMBLY, AgencyKind.OFFICE);

	/// Unions that every unit has one of; other societies are as often those of a school
	/// or a firm.
	private static final Set<String> UNIONS = Set.of("hoi-lhpn", "lien-doan-lao-dong", "hoi-nong-dan",
			"hoi-cuu-chien-binh", "doan-thanh-nien");

	/// Offices that are meant as such rather than one of them.
	private static final Set<String> SERVICES = Set.of(Spelling.key("Trung"), Spelling.key("Bảo"), Spelling.key("Kho"),
			Spelling.key("Thi"), Spelling.key("Hải"), Spelling.key("Đài"), Spelling.key("Ngân"), Spelling.key("Trạm"));

	/// With a place behind they are written in small letters too: "công an huyện X".
	private static final Set<AgencyKind> SMALL = Set.of(AgencyKind.DEPARTMENT, AgencyKind.DIVISION,
			AgencyKind.PEOPLES_COMMITTEE, AgencyKind.PEOPLES_COUNCIL, AgencyKind.POLICE, AgencyKind.COURT,
			AgencyKind.PROCURACY);

	private static final Set<String> UNCLEAR = Set.of(Spelling.key("Mặt trận"), Spelling.key("Công đoàn"),
			Spelling.key("Văn phòng"), Spelling.key("Thanh tra"), Spelling.key("Đảng bộ"), Spelling.key("Thường trực"),
			Spelling.key("Thống kê"), Spelling.key("Uỷ ban"), Spelling.key("Hội đồng nghĩa vụ quân sự"),
			Spelling.key("Bộ đội Biên phòng"), Spelling.key("BĐBP"), Spelling.key("Trạm Y tế"),
			Spelling.key("Trung tâm Y tế"), Spelling.key("Trung tâm Văn hóa"), Spelling.key("Ủy ban Bầu cử"),
			Spelling.key("Đoàn Thanh niên"), Spelling.key("Đoàn TN"));

	private static final int SHORT = 3;

	private StemShape() {
	}

	/// Full names begin with a capital, abbreviations hold nothing else.
	static boolean isWrittenAsName(MatchText text, NameIndex.Match<?> match) {
		String surface = match.surface(text);
		boolean oneToken = text.key().substring(match.keyStart(), match.keyEnd()).indexOf(' ') < 0;
		if (oneToken && !Syllables.isVietnamese(text.key(), match.keyStart(), match.keyEnd())) {
			return surface.chars().noneMatch(Character::isLowerCase);
		}
		return Character.isUpperCase(surface.codePointAt(0));
	}

	/// Whether a name with what follows it is one for all of its letters.
	static boolean mayBeWritten(MatchText text, NameIndex.Match<?> match, AgencyMention mention) {
		if (isWrittenAsName(text, match)) {
			return true;
		}
		boolean told = mention.place() != null
				&& text.key().substring(match.keyStart(), match.keyEnd()).indexOf(' ') > 0;
		return told && (mention.forms().isEmpty() ? !mention.known()
				: mention.forms().stream().anyMatch(form -> SMALL.contains(form.kind())));
	}

	/// Whether a form can stand without place and kind: "Công an" or "Ban Tổ chức" alone
	/// may be anything.
	static boolean isClearAlone(AgencyForm form, String key) {
		if (key.length() <= SHORT || UNCLEAR.contains(key)
				|| key.indexOf(' ') < 0 && form.kind() == AgencyKind.OFFICE && form.owners().isEmpty()) {
			return false;
		}
		if (form.kind() == AgencyKind.UNION && form.owners().isEmpty() && !UNIONS.contains(form.slug())) {
			return false;
		}
		if (form.kind() == AgencyKind.OFFICE && SERVICES.contains(key.substring(0, Math.max(0, key.indexOf(' '))))) {
			return false;
		}
		if (!form.owners().isEmpty()) {
			return form.kind() == AgencyKind.COMMITTEE || form.kind() == AgencyKind.POLICE && key.indexOf(' ') > 0
					|| form.kind() == AgencyKind.UNIT;
		}
		return CLEAR_ALONE.contains(form.kind()) || !form.kinds().isEmpty();
	}

}
