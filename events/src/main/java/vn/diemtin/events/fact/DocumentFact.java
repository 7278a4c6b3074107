package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A document is cited by its number.
///
/// @param number as written, look-alike letters mended, such as `25/2025/NĐ-CP`
/// @param year when the number holds one
/// @param type such as `nghị định`
/// @param issuer an agency id
public record DocumentFact(@JsonUnwrapped Evidence evidence, String number, @Nullable Integer year,
		@Nullable String type, @Nullable String issuer) implements Fact {
}
