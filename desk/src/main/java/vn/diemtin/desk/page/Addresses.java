package vn.diemtin.desk.page;

import java.net.URI;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.diemtin.desk.DeskSettings;
import vn.diemtin.events.article.ArticleId;

/// Whole addresses of the desk's pages, for what leaves the desk: feeds, calendars, tables.
@Component
public class Addresses {

	private final DeskSettings settings;

	Addresses(DeskSettings settings) {
		this.settings = settings;
	}

	/// The whole address of a path with its query.
	public String of(String path) {
		URI set = this.settings.address();
		String base = (set != null && !set.toString().isBlank()) ? set.toString()
				: ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
	}

	/// The whole address of an article's page.
	public String of(ArticleId article) {
		return of("/articles/" + article);
	}

}
