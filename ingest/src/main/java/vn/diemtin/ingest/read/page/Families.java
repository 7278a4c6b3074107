package vn.diemtin.ingest.read.page;

import java.util.List;

/// The families of systems that Vietnamese public bodies and newspapers run, as seen in saved
/// pages and in the code of other readers; the more telling ones first.
final class Families {

	static final List<Family> ALL = List.of(
			new Family("sharepoint-pages", List.of("/portal/Pages/", "/portal/pages/"),
					List.of("#art-content", "a[href*=/portal/Pages/2]"), List.of("#art-content", ".art-content"),
					List.of(".art-title", "#art-title", ".title-detail"), List.of(),
					List.of(".art-date", ".date-time", ".post-date")),
			new Family("vnmha", List.of("vnmha.gov.vn/"), List.of(),
					List.of(".news-detail", ".detail-content", "#content-detail"), List.of(), List.of(), List.of()),
			new Family("liferay", List.of("p_p_id=", "/-/asset_publisher/", "/-/view_content/"),
					List.of("script:containsData(Liferay.ThemeDisplay)", "script:containsData(var Liferay)",
							".lfr-pagination-buttons", ".portlet-asset-publisher", "meta[content*=Liferay]"),
					List.of(".asset-full-content .journal-content-article", ".asset-full-content", ".asset-content",
							".journal-content-article"),
					List.of(".asset-full-content .title", ".asset-title", ".header-title"), List.of(".asset-summary"),
					List.of(".assetPublishDate", ".metadata-publish-date", ".asset-metadata")),
			new Family("vccorp", List.of(),
					List.of("#hdZoneId", "[data-role=publishdate]", ".detail-content.afcbc-body", "input[id=hdNewsId]"),
					List.of("[data-role=content]", ".detail-content.afcbc-body", "#mainContent", ".detail-content"),
					List.of("[data-role=title]", ".detail-title", "h1.title"),
					List.of("[data-role=sapo]", ".detail-sapo", ".sapo"), List.of("[data-role=publishdate]", ".pdate")),
			new Family("epi", List.of(), List.of(".cms-body", "meta[content*=ePi]", ".article__body"),
					List.of(".article__body", ".cms-body"), List.of(".article__title", ".cms-title"),
					List.of(".article__sapo", ".cms-desc"), List.of(".article__meta time", ".article__time")),
			new Family("nukeviet", List.of(),
					List.of("meta[name=generator][content*=NukeViet]", "script[src*=/assets/js/nukeviet]"),
					List.of("#news-bodyhtml", ".bodytext", ".news-detail"), List.of("h1.title", "h1"),
					List.of(".hometext"), List.of(".h5", "em.time", ".newsdate")),
			new Family("websphere", List.of("/wps/portal/", "/wps/wcm/"),
					List.of("link[href*=/wps/]", "a[href*=/wps/portal/]"),
					List.of(".moduleContentBg", ".wpthemeInner .news-content"), List.of(), List.of(), List.of()),
			new Family("oracle", List.of("_afrLoop", "/portal/page/portal/"),
					List.of("a[href*=_afrLoop]", "a[href*=/portal/page/portal/]"), List.of(".news-content"), List.of(),
					List.of(), List.of()),
			new Family("dotnetnuke", List.of("/tabid/"),
					List.of("meta[name=generator][content*=DotNetNuke]", "[src*=/Portals/0/]", "[href*=/Portals/0/]",
							"#dnn_ContentPane"),
					List.of(".article-content", ".NewsDetail", "[id$=_lblContent]"), List.of(), List.of(), List.of()),
			new Family("sharepoint-webparts", List.of(),
					List.of("#s4-workspace", "#divArticleDescription", "#divArticleContent",
							"meta[name=GENERATOR][content*=SharePoint]", "[id*=_ctl][id*=_g_]"),
					List.of("#divArticleDescription", "#divArticleDescription1", "#divArticleContent", "#news-detail",
							"#contenttin", ".ms-rtestate-field"),
					List.of("#news-title", ".title-article"), List.of("#news-des"), List.of()),
			new Family("wordpress", List.of("/wp-content/"),
					List.of("meta[name=generator][content*=WordPress]", "link[href*=/wp-content/]",
							"link[href*=/wp-json/]"),
					List.of(), List.of("h1.entry-title"), List.of(), List.of(".entry-date", "time.published")),
			new Family("drupal", List.of(),
					List.of("meta[name=generator][content*=Drupal]", "[src*=/sites/default/files/]",
							"[href*=/sites/default/files/]"),
					List.of(".field-name-body", ".field--name-body"), List.of("h1"), List.of(), List.of(".submitted")),
			new Family("upload-platform", List.of(), List.of("img[src~=^(https?://[^/]+)?/upload/\\d{1,7}/\\d{8}/]"),
					List.of(), List.of(), List.of(), List.of()),
			new Family("webforms", List.of(), List.of("input[name=__VIEWSTATE]"), List.of(), List.of(), List.of(),
					List.of()));

	private Families() {
	}

}
