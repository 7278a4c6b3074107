package vn.diemtin.vietnam;

import java.util.Set;

/// Tells names of agencies from the same words used otherwise, by their letters.
final class StemShape {

	private static final Set<AgencyKind> CLEAR_ALONE = Set.of(AgencyKind.DEPARTMENT, AgencyKind.DIVISION,
			AgencyKind.PEOPLES_COMMITTEE, AgencyKind.PEOPLES_COUNCIL, AgencyKind.COMMITTEE, AgencyKind.UNION,
			AgencyKind.FRONT, AgencyKind.ASSEMBLY);

	private static final int SHORT = 3;

	private StemShape() {
	}

	/// Full names begin with a capital, abbreviations hold nothing else.
	static boolean isWrittenAsName(MatchText text, NameIndex.Match<?> match) {
		String surface = match.surface(text);
		boolean oneToken = text.key().substring(match.keyStart(), match.keyEnd()).indexOf(' ') < 0;
		if (oneToken) {
			return surface.chars().noneMatch(Character::isLowerCase);
		}
		return Character.isUpperCase(surface.codePointAt(0));
	}

	/// Whether a form can stand without place and kind: "Công an" or "Ban Tổ chức" alone
	/// may be anything.
	static boolean isClearAlone(AgencyForm form, String key) {
		if (key.length() <= SHORT) {
			return false;
		}
		return form.level() == Level.NATIONAL ? form.kind() == AgencyKind.COMMITTEE
				: CLEAR_ALONE.contains(form.kind()) || !form.kinds().isEmpty();
	}

}
