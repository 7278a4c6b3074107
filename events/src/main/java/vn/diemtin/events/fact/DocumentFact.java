package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A document is cited by its number, or a law by its name and year.
///
/// @param number as written, look-alike letters mended, such as `25/2025/NĐ-CP`; null when a law is cited by its name
/// @param year when the number or the citation holds one
/// @param type such as `nghị định`
/// @param issuer an agency id
public record DocumentFact(@JsonUnwrapped Evidence evidence, @Nullable String number, @Nullable Integer year,
		@Nullable String type, @Nullable String issuer) implements Fact {
}
