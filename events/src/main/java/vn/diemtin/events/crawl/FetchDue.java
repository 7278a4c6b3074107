package vn.diemtin.events.crawl;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.TlsProfile;

/// One URL that may be fetched now.
///
/// @param url what to ask for
/// @param host the key: requests to one host are never under way at once
/// @param role what is expected there
/// @param source on whose behalf
/// @param family the CMS family of the source, when declared
/// @param datePattern the source's own date pattern, when declared
/// @param link the link that led to an article; null for entrances
/// @param page the number of a list's page, from 1
/// @param etag of the last good answer, for a conditional request
/// @param lastModified of the last good answer, for a conditional request
/// @param dueAt when it became due
/// @param pages what the source's pages have other than the family's, when declared
/// @param tls what the source declares that encrypted connections need
/// @param form the fields to post, in order; null for a plain request
/// @param since set for a list's page that a back-fill asks for: articles before this day are not wanted
/// @param movedSince since when the entrance has led for good to another site; null when it does not
/// @param json the JSON to post; null for other requests
/// @param cookies that the pages before it on the way through a list were given, as their host set them
public record FetchDue(String url, String host, Role role, SourceRef source, @Nullable String family,
		@Nullable String datePattern, @Nullable LinkFound link, int page, @Nullable String etag,
		@Nullable String lastModified, Instant dueAt, @JsonInclude(Include.NON_NULL) @Nullable PageRules pages,
		@JsonInclude(Include.NON_NULL) @Nullable TlsProfile tls,
		@JsonInclude(Include.NON_NULL) @Nullable Map<String, String> form,
		@JsonInclude(Include.NON_NULL) @Nullable LocalDate since,
		@JsonInclude(Include.NON_NULL) @Nullable Instant movedSince,
		@JsonInclude(Include.NON_NULL) @Nullable String json, @JsonInclude(Include.NON_EMPTY) List<String> cookies) {

	/// The value of a field that is longer than this is the state of a page, not a
	/// choice.
	private static final int LONGEST_CHOICE = 200;

	public FetchDue {
		form = (form != null) ? Collections.unmodifiableMap(new LinkedHashMap<>(form)) : null;
		cookies = copy(cookies);
	}

	/// A plain request of the usual round.
	public FetchDue(String url, String host, Role role, SourceRef source, @Nullable String family,
			@Nullable String datePattern, @Nullable LinkFound link, int page, @Nullable String etag,
			@Nullable String lastModified, Instant dueAt, @Nullable PageRules pages, @Nullable TlsProfile tls) {
		this(url, host, role, source, family, datePattern, link, page, etag, lastModified, dueAt, pages, tls, null,
				null, null, null, List.of());
	}

	/// A request to a source whose pages are its family's.
	public FetchDue(String url, String host, Role role, SourceRef source, @Nullable String family,
			@Nullable String datePattern, @Nullable LinkFound link, int page, @Nullable String etag,
			@Nullable String lastModified, Instant dueAt) {
		this(url, host, role, source, family, datePattern, link, page, etag, lastModified, dueAt, null, null);
	}

	/// What tells its page from others: the address, and for a form its choices and the
	/// number of the page, since the
	/// state of the page that it comes from is another one each time. A back-fill has
	/// pages of its own.
	public String key() {
		StringBuilder key = new StringBuilder(url);
		if (form != null) {
			key.append("#form-").append(page).append('-').append(Long.toHexString(choices(form)));
		}
		if (json != null) {
			key.append("#json-").append(Long.toHexString(hash(0xcbf29ce484222325L, json)));
		}
		return (since != null) ? key.append("#backfill").toString() : key.toString();
	}

	private static long choices(Map<String, String> form) {
		long hash = 0xcbf29ce484222325L;
		for (Map.Entry<String, String> field : form.entrySet()) {
			boolean isState = field.getValue().length() > LONGEST_CHOICE || isState(field.getKey());
			String text = isState ? "" : field.getKey() + '=' + field.getValue() + '\n';
			hash = hash(hash, text);
		}
		return hash;
	}

	private static long hash(long start, String text) {
		long hash = start;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return hash;
	}

	/// Requests of earlier versions name no cookies.
	private static List<String> copy(@Nullable List<String> cookies) {
		return (cookies != null) ? List.copyOf(cookies) : List.of();
	}

	private static boolean isState(String name) {
		return name.startsWith("__") && !name.startsWith("__EVENTTARGET") && !name.startsWith("__EVENTARGUMENT")
				|| name.toLowerCase(Locale.ROOT).contains("token");
	}

	/// The same request at another time.
	public FetchDue dueAt(Instant at) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, etag, lastModified, at, pages,
				tls, form, since, movedSince, json, cookies);
	}

	/// The same request with the validators of the last good answer.
	public FetchDue with(@Nullable String newEtag, @Nullable String newLastModified) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, newEtag, newLastModified, dueAt,
				pages, tls, form, since, movedSince, json, cookies);
	}

	/// The request for another page of the list.
	/// @param newSince when a back-fill asks for it
	public FetchDue further(EntranceRead.Further page, @Nullable LocalDate newSince) {
		return new FetchDue(page.url(), host, page.role(), source, family, datePattern, null, page.page(), null, null,
				dueAt, pages, tls, page.form(), newSince, null, page.json(), page.cookies());
	}

	/// The same request for a back-fill, as if for the first time.
	public FetchDue since(LocalDate day) {
		return new FetchDue(url, host, role, source, family, datePattern, null, 1, null, null, dueAt, pages, tls, form,
				day, null, json, List.of());
	}

	/// The same request with JSON to post.
	public FetchDue posting(@Nullable String newJson) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, etag, lastModified, dueAt, pages,
				tls, form, since, movedSince, newJson, cookies);
	}

	/// The same request, knowing since when the entrance has led elsewhere.
	public FetchDue movedSince(@Nullable Instant when) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, etag, lastModified, dueAt, pages,
				tls, form, since, when, json, cookies);
	}

	/// What is expected at a URL.
	public enum Role {

		@JsonProperty("feed")
		FEED, @JsonProperty("listing")
		LISTING, @JsonProperty("sitemap")
		SITEMAP, @JsonProperty("article")
		ARTICLE

	}

}
