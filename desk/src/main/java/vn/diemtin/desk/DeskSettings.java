package vn.diemtin.desk;

import java.net.URI;
import java.nio.file.Path;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What can be set at the desk; each key is explained in `desk.yaml`.
///
/// @param elasticsearch where the store is
/// @param openReading whether everyone who can reach the desk may read
/// @param editor who may change something
/// @param address how readers reach the desk, for links in feeds and calendars; null: as asked
@Validated
@ConfigurationProperties("diemtin.desk")
public record DeskSettings(@Valid @DefaultValue Elasticsearch elasticsearch, @DefaultValue("true") boolean openReading,
		@Valid @DefaultValue Editor editor, @Nullable URI address) {

	/// Where the store is.
	///
	/// @param user null when the cluster asks for none
	/// @param prefix what the names of the indices begin with
	public record Elasticsearch(@NotNull @DefaultValue("http://localhost:9200") URI uri, @Nullable String user,
			@Nullable String password, @NotBlank @DefaultValue("diemtin-") String prefix) {
	}

	/// Who may save rules.
	///
	/// @param password null or empty: one is made at the first run and shown once
	/// @param keptIn where the hash of a password made by the desk is kept
	public record Editor(@NotBlank @DefaultValue("editor") String user, @Nullable String password,
			@NotNull @DefaultValue("data/desk-editor.txt") Path keptIn) {

		@Override
		public String toString() {
			return "Editor[user=" + this.user + "]";
		}

	}

}
