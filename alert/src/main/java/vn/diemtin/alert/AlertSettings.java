package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The settings of the alert process.
///
/// @param state where its stream state is kept between runs; it is rebuilt from Kafka when it is lost
/// @param horizon how long ago an article may have been seen first and still raise alerts
@Validated
@ConfigurationProperties("diemtin.alert")
record AlertSettings(@NotNull Path state, @DefaultValue("7d") Duration horizon) {
}
