package vn.diemtin.events.alert;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// The rules are to be held against what is stored, and that against what was told. Key = its id.
///
/// @param id the same for what is wanted once, such as the audit of a night
/// @param by who wants it
/// @param at when it was wanted
/// @param rule the only rule that is held; null for all
/// @param from the articles that came since then; null for those of the last two days
public record AuditWanted(String id, String by, Instant at, @JsonInclude(Include.NON_NULL) @Nullable RuleId rule,
		@JsonInclude(Include.NON_NULL) @Nullable Instant from) {

	/// All rules over the last two days.
	public AuditWanted(String id, String by, Instant at) {
		this(id, by, at, null, null);
	}

}
