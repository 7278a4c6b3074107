package vn.diemtin.desk.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What an editor fills in for a rule.
record RuleForm(@NotBlank(message = "{rule.name.missing}") @Size(max = 120, message = "{rule.name.long}") String name,
		@NotBlank(message = "{rule.query.missing}") @Size(max = 2_000, message = "{rule.query.long}") String query) {
}
