package vn.diemtin.alert;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import vn.diemtin.store.StoreSettings;

/// The settings of the alert process.
///
/// @param state where its stream state is kept between runs; it is rebuilt from Kafka when it is lost
/// @param elasticsearch where the index is that audits ask
/// @param username for it; empty where none is asked for
/// @param password for it
/// @param prefix what the names of its indices begin with
/// @param horizon how long ago an article may have been seen first and still raise alerts
@Validated
@ConfigurationProperties("diemtin.alert")
record AlertSettings(@NotNull Path state, @DefaultValue("http://localhost:9200") @NotNull URI elasticsearch,
		@Nullable String username, @Nullable String password, @DefaultValue("diemtin-") @NotBlank String prefix,
		@DefaultValue("7d") Duration horizon) {

	StoreSettings store() {
		boolean isOpen = this.username == null || this.username.isBlank();
		return new StoreSettings(this.elasticsearch, isOpen ? null : this.username, isOpen ? null : this.password,
				this.prefix);
	}

}
