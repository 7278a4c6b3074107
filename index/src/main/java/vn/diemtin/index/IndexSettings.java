package vn.diemtin.index;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import vn.diemtin.store.StoreSettings;

/// The settings of the process; each is explained in `index.yaml`.
@Validated
@ConfigurationProperties("diemtin.index")
record IndexSettings(@DefaultValue("http://localhost:9200") @NotNull URI elasticsearch, @Nullable String username,
		@Nullable String password, @DefaultValue("diemtin-") @NotBlank String prefix) {

	StoreSettings store() {
		boolean isOpen = this.username == null || this.username.isBlank();
		return new StoreSettings(this.elasticsearch, isOpen ? null : this.username, isOpen ? null : this.password,
				this.prefix);
	}

}
