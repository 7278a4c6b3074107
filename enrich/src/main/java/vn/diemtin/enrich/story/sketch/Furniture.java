package vn.diemtin.enrich.story.sketch;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.diemtin.enrich.story.sketch.Words.Word;

/// Lines that belong to the page or to who wrote it, not to what is told: sign-offs, links to share, words to search by.
final class Furniture {

	private static final int LONGEST = 30;

	private static final int LONGEST_SIGNATURE = 6;

	private static final String OPENINGS = "theo báo;theo cổng;theo ttxvn;theo trang;theo vov;theo vtv;theo chinhphu;"
			+ "theo website;theo nguồn;nguồn;nguồn tin;tin bài;tin ảnh;tin và ảnh;bài và ảnh;bài ảnh;ảnh;ảnh minh họa;"
			+ "tác giả;người viết;thực hiện;biên tập;ban biên tập;bbt;phóng viên;chia sẻ;chia sẻ bài viết;"
			+ "chia sẻ facebook;từ khóa;từ khoá;tag;tags;thẻ;chủ đề;xem thêm;đọc thêm;tin liên quan;bài liên quan;"
			+ "tin cùng chuyên mục;tin khác;các tin khác;tin mới hơn;tin cũ hơn;in bài viết;in trang;bản in;"
			+ "gửi email;gửi cho bạn bè;gửi bình luận;bình luận;ý kiến bạn đọc;lượt xem;số lượt xem;lượt đọc;"
			+ "đánh giá;bình chọn;cỡ chữ;nghe đọc bài;nghe bài viết;theo dõi;theo dõi chúng tôi;quan tâm;"
			+ "mời quý vị;mời bạn đọc;mời độc giả;bản quyền;copyright;ghi rõ nguồn;cơ quan chủ quản;"
			+ "chịu trách nhiệm;giấy phép;trang chủ;quay lại;về đầu trang;lên đầu trang;đăng ký nhận tin;"
			+ "thích;facebook;zalo;twitter;đăng lúc;đăng ngày;ngày đăng;cập nhật;cập nhật lúc;"
			+ "tải về;tải file;file đính kèm;tệp đính kèm;mọi ý kiến đóng góp;đường dây nóng tòa soạn;"
			+ "xem bản đồ;xem chi tiết tại;chi tiết xem tại;like;share";

	private static final Set<Integer> HASHES = Arrays.stream(OPENINGS.split(";", -1))
		.map(Folding::hashOf)
		.collect(Collectors.toUnmodifiableSet());

	private static final int THEO = Folding.hash("theo");

	private Furniture() {
	}

	/// @param isEdge whether only furniture stands between it and an end of the text
	static boolean is(List<Word> line, boolean isEdge) {
		if (line.size() > LONGEST) {
			return false;
		}
		int hash = 0;
		for (int i = 0; i < Math.min(5, line.size()); i++) {
			hash = Folding.chain(hash, line.get(i).hash());
			// One word alone opens many a sentence that tells something.
			boolean isEnough = i > 0 || line.size() <= LONGEST_SIGNATURE || isLabel(line);
			if (isEnough && HASHES.contains(hash)) {
				return true;
			}
		}
		return isEdge && isSignature(line);
	}

	/// A word, and then something new.
	private static boolean isLabel(List<Word> line) {
		return line.size() > 1 && line.get(1).opens();
	}

	private static boolean isSignature(List<Word> line) {
		if (line.size() > LONGEST_SIGNATURE) {
			return false;
		}
		return line.getFirst().hash() == THEO || line.stream().allMatch(Word::isCapital);
	}

}
