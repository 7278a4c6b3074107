package vn.diemtin.enrich;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import vn.diemtin.enrich.fact.Direction;

/// The settings of the enrich process.
///
/// @param state where its stream state is kept between runs; it is rebuilt from Kafka when it is lost
/// @param direction where a date without a year is looked for: in the past, as in reports, or in the future
/// @param topics a file of topics, or a folder of such files, that add to or replace those of this program
@Validated
@ConfigurationProperties("diemtin.enrich")
record EnrichSettings(@NotNull Path state, @DefaultValue("PAST") Direction direction, @Nullable Path topics) {
}
