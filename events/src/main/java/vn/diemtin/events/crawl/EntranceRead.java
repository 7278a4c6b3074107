package vn.diemtin.events.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// What reading an entrance, or a further page of one, told the frontier of its host: how much was new there, and where
/// more of it lies. The links themselves go to the frontiers of their own hosts as [LinkFound].
///
/// @param due the request whose answer was read
/// @param items what the page showed
/// @param ttl how long the feed says that it need not be asked again
/// @param further pages that hold more of the same
/// @param at when the page was fetched
public record EntranceRead(FetchDue due, List<Item> items, @Nullable Duration ttl, List<Further> further, Instant at) {

	public EntranceRead {
		items = List.copyOf(items);
		further = List.copyOf(further);
	}

	/// One item that an entrance shows.
	///
	/// @param key the same for the same item each time, made from its address
	/// @param published when the entrance says that it was published, null when it names
	/// no hour
	/// @param day on which the entrance says that it was published
	public record Item(long key, @Nullable Instant published, @JsonInclude(Include.NON_NULL) @Nullable LocalDate day) {

		/// An item whose day is not told apart from its time.
		public Item(long key, @Nullable Instant published) {
			this(key, published, null);
		}

		/// The key of the item at an address: 64 bits of FNV-1a, so that two items of one
		/// source do not share it.
		public static long keyOf(String url) {
			long hash = 0xcbf29ce484222325L;
			for (int i = 0; i < url.length(); i++) {
				hash = (hash ^ url.charAt(i)) * 0x100000001b3L;
			}
			return hash;
		}

	}

	/// A page that holds more of the same list, or a sitemap that an index names.
	///
	/// @param url on the same host
	/// @param role what is expected there
	/// @param page its number, from 2
	/// @param form the fields to post, in order; null for a plain request
	/// @param json the JSON to post; null for other requests
	/// @param cookies to send with what is posted, as the host set them
	public record Further(String url, FetchDue.Role role, int page,
			@JsonInclude(Include.NON_NULL) @Nullable Map<String, String> form,
			@JsonInclude(Include.NON_NULL) @Nullable String json,
			@JsonInclude(Include.NON_EMPTY) List<String> cookies) {

		public Further {
			cookies = (cookies != null) ? List.copyOf(cookies) : List.of();
		}

		/// A page that needs no more than to be asked for.
		public Further(String url, FetchDue.Role role, int page) {
			this(url, role, page, null, null, List.of());
		}

	}

}
