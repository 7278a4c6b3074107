package vn.diemtin.ingest.read.page;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;

/// The address that a page gives itself, where that can be its own: on the same site and not the
/// front page.
final class OwnAddress {

	private OwnAddress() {
	}

	static @Nullable String of(HtmlPage page) {
		for (Mark link : page.marks.named("rel", "canonical")) {
			String stated = own(page, link.attr("href"));
			if (stated != null) {
				return stated;
			}
		}
		String stated = own(page, page.data.meta("og:url"));
		return stated != null ? stated : page.url == null ? null : Addresses.withoutFragment(page.url);
	}

	private static @Nullable String own(HtmlPage page, @Nullable String link) {
		String stated = link == null || link.isBlank() ? null : page.absolute(link);
		boolean root = stated != null && Addresses.path(stated).length() < 2 && stated.indexOf('?') < 0;
		return stated == null || root || !RelatedLinks.sameSite(page, stated) ? null
				: Addresses.withoutFragment(stated);
	}

}
