package vn.diemtin.ingest.read.page;

import java.util.List;

/// The families of systems that Vietnamese public bodies and newspapers run, as seen in saved
/// pages and in the code of other readers; the more telling ones first. To add one, add it here
/// with a page and its expected result in the recorded pages.
final class Families {

	/// Portals that keep an article under `/portal/Pages/{day}/`.
	private static final Family SHAREPOINT_PAGES = Family.named("sharepoint-pages")
		.addresses("/portal/Pages/", "/portal/pages/")
		.marks("#art-content", "a[href*=/portal/Pages/2]")
		.body("#art-content", ".art-content")
		.title("#art-title", ".art-title", ".title-detail")
		.lead(".art-lead", ".art-sapo")
		.byline(".art-author")
		.date(".art-date", "#art-date", ".date-time", ".post-date");

	/// Web parts of classic SharePoint.
	private static final Family SHAREPOINT = Family.named("sharepoint-webparts")
		.marks("#s4-workspace", "#divArticleDescription", "#divArticleContent", "#divArticleDescription1",
				"meta[name=GENERATOR][content*=SharePoint]", "[id*=_ctl][id*=_g_]", "#ms-designer-ribbon")
		.body("#divArticleDescription", "#divArticleDescription1", "#divArticleContent", "#news-detail", "#contenttin",
				".ms-rtestate-field")
		.title("#news-title", ".title-article", ".ArticleTitle")
		.lead("#news-des", "#divArticleSummary")
		.byline("#divArticleAuthor")
		.date("#divArticleDate", ".ArticleDate", "#news-date");

	/// Portlets of Liferay, with those of its Vietnamese resellers.
	private static final Family LIFERAY = Family.named("liferay")
		.addresses("p_p_id=", "/-/asset_publisher/", "/-/view_content/")
		.marks("script:containsData(Liferay.ThemeDisplay)", "script:containsData(var Liferay)",
				".lfr-pagination-buttons", ".portlet-asset-publisher", "meta[content*=Liferay]", "a[href*=p_p_id=]")
		.body(".asset-full-content .journal-content-article", ".asset-full-content", ".asset-content",
				".journal-content-article")
		.title(".asset-full-content .title", ".asset-title", ".header-title")
		.lead(".asset-summary")
		.date(".assetPublishDate", ".metadata-publish-date", ".asset-metadata");

	private static final Family WEBSPHERE = Family.named("websphere")
		.addresses("/wps/portal/", "/wps/wcm/", "/wps/myportal")
		.marks("link[href*=/wps/]", "a[href*=/wps/portal/]", "a[href*=/wps/wcm/]", "script[src*=/wps/]")
		.body(".moduleContentBg", ".wpthemeInner .news-content", ".wcmContent");

	private static final Family ORACLE = Family.named("oracle")
		.addresses("_afrLoop", "/portal/page/portal/", "/webcenter/portal/", "faces/oracle/webcenter")
		.marks("a[href*=_afrLoop]", "a[href*=/portal/page/portal/]", "a[href*=/webcenter/]", "form[action*=_adf.ctrl]",
				"link[href*=/afr/]")
		.body(".news-content", ".contentDetail");

	/// The newspapers' system of VCCorp.
	private static final Family VCCORP = Family.named("vccorp")
		.marks("#hdZoneId", "[data-role=publishdate]", ".detail-content.afcbc-body", "#hdNewsId",
				"img[src*=mediacdn.vn]")
		.body("[data-role=content]", ".detail-content.afcbc-body", "#mainContent", ".detail-content")
		.title("[data-role=title]", ".detail-title", "h1.title")
		.lead("[data-role=sapo]", ".detail-sapo", ".sapo")
		.byline("[data-role=author]", ".detail-author")
		.date("[data-role=publishdate]", ".pdate");

	/// The newspapers' system of ePi.
	private static final Family EPI = Family.named("epi")
		.marks(".cms-body", "meta[content*=ePi]", ".article__body", ".cms-title", ".cms-desc")
		.body(".article__body", ".cms-body")
		.title(".article__title", ".cms-title")
		.lead(".article__sapo", ".cms-desc")
		.byline(".article__author", ".cms-author")
		.date(".article__meta time", ".article__time");

	private static final Family DNN = Family.named("dotnetnuke")
		.addresses("/tabid/")
		.marks("meta[name=generator][content*=DotNetNuke]", "[src*=/Portals/0/]", "[href*=/Portals/0/]",
				"#dnn_ContentPane", "script[src*=/DesktopModules/]", "a[href*=/tabid/]")
		.body(".article-content", ".NewsDetail", "[id$=_lblContent]")
		.title("[id$=_lblTitle]", ".NewsTitle")
		.lead("[id$=_lblSummary]")
		.date("[id$=_lblDate]", "[id$=_lblCreatedDate]");

	private static final Family NUKEVIET = Family.named("nukeviet")
		.marks("meta[name=generator][content*=NukeViet]", "script[src*=/assets/js/nukeviet]", "script[src*=nv_]",
				"script:containsData(nv_base_siteurl)", "#news-bodyhtml")
		.body("#news-bodyhtml", ".bodytext", ".news-detail")
		.title("h1.title", "h1")
		.lead(".hometext")
		.byline(".bodytext .author", ".news_column .author")
		.date(".h5", "em.time", ".newsdate");

	private static final Family WORDPRESS = Family.named("wordpress")
		.addresses("/wp-content/")
		.marks("meta[name=generator][content*=WordPress]", "link[href*=/wp-content/]", "link[href*=/wp-json/]",
				"script[src*=/wp-includes/]", "img[src*=/wp-content/]")
		.title("h1.entry-title")
		.byline(".byline .author", ".entry-author", ".author.vcard")
		.date(".entry-date", "time.published");

	private static final Family DRUPAL = Family.named("drupal")
		.marks("meta[name=generator][content*=Drupal]", "meta[name=Generator][content*=Drupal]",
				"[src*=/sites/default/files/]", "[href*=/sites/default/files/]", "script:containsData(Drupal.settings)")
		.body(".field-name-body", ".field--name-body")
		.title("h1")
		.date(".submitted", ".field-name-post-date");

	/// Small systems, case by case.
	private static final Family VNMHA = Family.named("vnmha")
		.addresses("vnmha.gov.vn/")
		.body(".news-detail", ".detail-content", "#content-detail");

	private static final Family THREE_CMS = Family.named("3cms")
		.marks("meta[name=generator][content*=3CMS]", "meta[name=generator][content*=3cms]", "a[href*=/3cms/]",
				"link[href*=/3cms/]", "script[src*=/3cms/]", "img[src*=/3cms/]")
		.body("#content-body", ".content-detail");

	private static final Family MOJOPORTAL = Family.named("mojoportal")
		.marks("meta[name=generator][content*=mojoPortal]", "link[href*=/Data/Sites/1/]", "img[src*=/Data/Sites/]",
				"script[src*=/ClientScript/mojo]")
		.body(".blogtext", ".news-detail", ".article-body")
		.title(".blogtitle", "h1")
		.date(".blogdate");

	private static final Family PHP_COM = Family.named("php-com")
		.addresses("?com=danhmuc_tin", "?com=chitiet_tin", "?com=tin", "com=chitiet")
		.marks("a[href*=?com=danhmuc_tin]", "a[href*=?com=chitiet]")
		.body(".noidung", "#noidung", ".chitiet_tin")
		.title(".tieude_tin", ".tieude")
		.date(".ngaydang");

	/// The platform known by its pictures' addresses alone.
	static final Family UPLOADS = Family.named("upload-path");

	/// Own systems of ASP.NET, known by the form around everything.
	static final Family WEBFORMS = Family.named("webforms");

	static final List<Family> ALL = List.of(SHAREPOINT_PAGES, VNMHA, LIFERAY, VCCORP, EPI, NUKEVIET, WEBSPHERE, ORACLE,
			DNN, SHAREPOINT, WORDPRESS, DRUPAL, MOJOPORTAL, THREE_CMS, PHP_COM, UPLOADS, WEBFORMS);

	private Families() {
	}

	static boolean isPostedForm(PageMarks marks) {
		return marks.id("__VIEWSTATE") != null || marks.first("input[name=__VIEWSTATE]") != null;
	}

}
