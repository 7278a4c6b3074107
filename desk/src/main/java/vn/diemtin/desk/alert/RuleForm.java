package vn.diemtin.desk.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What an editor fills in for a rule.
///
/// @param seen the query whose trial the editor has seen; null from programs, which see none
record RuleForm(@NotBlank(message = "{rule.name.missing}") @Size(max = 120, message = "{rule.name.long}") String name,
		@NotBlank(message = "{rule.query.missing}") @Size(max = 2_000, message = "{rule.query.long}") String query,
		@Nullable String seen) {

	/// Whether the editor would save what was never tried.
	boolean isUntried() {
		return this.seen != null && !same(this.seen).equals(same(this.query));
	}

	/// Browsers send lines as they like.
	private static String same(String text) {
		return String.join(" ", text.strip().split("\\s+"));
	}

}
