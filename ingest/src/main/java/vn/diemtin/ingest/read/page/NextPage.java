package vn.diemtin.ingest.read.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How to ask for a further page of a list.
///
/// @param strategy how the list is divided into pages
/// @param url what to ask for
/// @param form the fields to post, in order; none for other requests
/// @param json the JSON to post; null for other requests
public record NextPage(Strategy strategy, String url, Map<String, String> form, @Nullable String json) {

	/// How lists are divided into pages.
	public enum Strategy {

		/// A number in the query, `?page=2`.
		QUERY,
		/// A number in the path, `/trang-2.htm`.
		PATH,
		/// A time line that a script appends, `/timelinelist/{zone}/2.htm`.
		TIMELINE,
		/// A portlet's own parameter, `_cur=2`.
		LIFERAY,
		/// A form that is posted with the state of the page, `__doPostBack`.
		VIEW_STATE,
		/// An address that answers with data, asked for by its address or by JSON.
		JSON,
		/// A link named "next" of another form.
		NEXT,
		/// A button that loads what its attribute names.
		MORE;

		/// Its name in the declaration of a source.
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	public NextPage {
		form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
	}

	/// A page that needs no more than to be asked for.
	public static NextPage of(Strategy strategy, String url) {
		return new NextPage(strategy, url, Map.of(), null);
	}

	/// Whether a request for the address, without anything to post, answers with a page.
	public boolean isPlain() {
		return form.isEmpty() && strategy != Strategy.JSON;
	}

}
