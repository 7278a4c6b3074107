package vn.diemtin.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import vn.diemtin.events.people.Role;

/// What can be set at the desk; each key is explained in `desk.yaml`.
///
/// @param elasticsearch where the store is
/// @param openReading whether everyone who can reach the desk may read
/// @param editor the first account: an administrator
/// @param leakedPasswords a file with one leaked password a line that nobody may choose; null: none
/// @param sessions how long a sign-in holds
/// @param limits how much each may ask
/// @param oidc signing in at an identity provider
/// @param address how readers reach the desk, for links in feeds and calendars; null: as asked
/// @param countsWithin how long a search may take for the sake of its counts, which follow when they take longer; zero: they always
/// follow
/// @param headAfter after how long the top of a search page goes to the reader while its hits are still looked for
/// @param dashboards the folder of dashboards that staff declare; it need not be there
@Validated
@ConfigurationProperties("diemtin.desk")
public record DeskSettings(@Valid @DefaultValue Elasticsearch elasticsearch, @DefaultValue("true") boolean openReading,
		@Valid @DefaultValue Editor editor, @Nullable Path leakedPasswords, @Valid @DefaultValue Sessions sessions,
		@Valid @DefaultValue Limits limits, @Valid @DefaultValue Oidc oidc, @Nullable URI address,
		@NotNull @DefaultValue("80ms") Duration countsWithin, @NotNull @DefaultValue("5ms") Duration headAfter,
		@NotNull @DefaultValue("dashboards") Path dashboards) {

	/// Where the store is.
	///
	/// @param user null when the cluster asks for none
	/// @param prefix what the names of the indices begin with
	public record Elasticsearch(@NotNull @DefaultValue("http://localhost:9200") URI uri, @Nullable String user,
			@Nullable String password, @NotBlank @DefaultValue("diemtin-") String prefix) {

		@Override
		public String toString() {
			return "Elasticsearch[uri=" + this.uri + ", user=" + this.user + "]";
		}

	}

	/// How long a sign-in holds.
	///
	/// @param idle without a click
	/// @param longest in all
	public record Sessions(@NotNull @DefaultValue("2h") Duration idle, @NotNull @DefaultValue("12h") Duration longest) {
	}

	/// How many requests each may make in a minute; a table counts as twenty.
	///
	/// @param addressPerMinute an address, or a net of IPv6, without sign-in and key
	/// @param personPerMinute somebody signed in
	/// @param keyPerMinute a key
	public record Limits(@Positive @DefaultValue("600") int addressPerMinute,
			@Positive @DefaultValue("1200") int personPerMinute, @Positive @DefaultValue("600") int keyPerMinute) {
	}

	/// Signing in at an identity provider with OpenID Connect.
	///
	/// @param issuer its address; null: there is none
	/// @param nameClaim what people are called by
	/// @param rolesClaim where their roles stand, `.` leads into a claim
	/// @param reader what the role reader is called there; editor and admin alike
	public record Oidc(@Nullable URI issuer, @Nullable String clientId, @Nullable String clientSecret,
			@NotNull @DefaultValue( {
					"openid", "profile", "email" }) List<String> scopes,
			@NotBlank @DefaultValue("preferred_username") String nameClaim,
			@NotBlank @DefaultValue("roles") String rolesClaim, @NotBlank @DefaultValue("diemtin-reader") String reader,
			@NotBlank @DefaultValue("diemtin-editor") String editor,
			@NotBlank @DefaultValue("diemtin-admin") String admin){

		/// What a role is called by the provider.
		public String nameOf(Role role) {
			return switch (role) {
				case READER -> this.reader;
				case EDITOR -> this.editor;
				case ADMIN -> this.admin;
			};
		}

		@Override
		public String toString() {
			return "Oidc[issuer=" + this.issuer + "]";
		}

	}

	/// The first account, which may do everything.
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
