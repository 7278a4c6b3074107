package vn.diemtin.standalone.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Source.Group;

/// A demo portal and what the source catalogue says of it.
record Portal(Site site, Group group, @Nullable String place, @Nullable String agency, String family,
		@Nullable String datePattern) {

	String id() {
		return this.site.id();
	}

	static List<Portal> all() {
		return List.of(
				new Portal(new SharePointSite("thanhhoa", "Sở Nội vụ tỉnh Thanh Hóa"), Group.PROVINCE, "Thanh Hóa",
						"Sở Nội vụ tỉnh Thanh Hóa", "sharepoint-pages", null),
				new Portal(new SmallOwnSite("mae", "Trung tâm Thông tin Nông nghiệp và Môi trường"), Group.MINISTRY,
						null, "Bộ Nông nghiệp và Môi trường", "vnmha", null),
				new Portal(new LiferaySite("hanoi", "Sở Y tế Hà Nội"), Group.PROVINCE, "Hà Nội", "Sở Y tế Hà Nội",
						"liferay", null),
				new Portal(new VcCorpSite("phunu", "Báo Phụ nữ Ngày mới"), Group.PRESS, null, null, "vccorp",
						"M/d/yyyy h:mm:ss a"),
				new Portal(new EpiSite("lamdong", "Báo Lâm Đồng Ngày mới"), Group.PRESS, "Lâm Đồng", null, "epi", null),
				new Portal(new NukeVietSite("anloc", "Trang thông tin điện tử phường An Lộc"), Group.COMMUNE,
						"Đồng Nai", "Ủy ban nhân dân phường An Lộc", "nukeviet", null),
				new Portal(new WordPressSite("danang", "Sở Nội vụ thành phố Đà Nẵng"), Group.PROVINCE, "Đà Nẵng",
						"Sở Nội vụ thành phố Đà Nẵng", "wordpress", null));
	}

}
