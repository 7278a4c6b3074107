package vn.diemtin.ingest.read.page;

import java.util.List;

import vn.diemtin.ingest.read.text.Letters;

/// Tells the lines under images, which editors write as paragraphs.
final class Captions {

	private static final int LONGEST = 200;

	private static final int SHORT = 80;

	private static final int LONE = 60;

	private static final List<String> STARTS = List.of("chụp ảnh", "một số hình ảnh", "ảnh:", "ảnh ", "hình ảnh",
			"toàn cảnh", "quang cảnh", "photo:", "image:", "(ảnh", "photo by", "image credit", "photo credit",
			"image source");

	private Captions() {
	}

	static boolean isCaption(Block block) {
		if (block.isHeading() || block.linkDensity() > 0.5) {
			return false;
		}
		if (block.length() <= LONE && !block.endsSentence()) {
			String lower = Letters.lower(block.text());
			for (String start : STARTS) {
				if (lower.startsWith(start)) {
					return true;
				}
			}
		}
		if (block.image() == null) {
			return false;
		}
		boolean set = block.emphasised() || block.centred();
		return set && block.length() <= LONGEST || block.centred() && block.length() <= SHORT && !block.endsSentence();
	}

}
