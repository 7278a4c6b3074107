package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.diemtin.vietnam.Spelling;

/// What a name says: its syllables without those that most names of events share.
final class Subject {

	private static final Set<String> EMPTY = Stream
		.of(("lớp tập huấn bồi dưỡng hội nghị khóa khoá đợt chương trình buổi tọa đàm truyền thông nghiệp vụ kỹ năng "
				+ "kiến thức công tác nâng cao năng lực về cho và của các năm tổ chức khai giảng mạc bế đào tạo huấn luyện "
				+ "thảo hướng dẫn phổ biến tuyên quán triệt những trong một số ở tại từ là do với người nội dung chuyên đề "
				+ "lần thứ i ii iii cấp tỉnh huyện xã phường thành phố đội ngũ làm cơ sở địa bàn phương pháp cán bộ viên "
				+ "chức đại biểu học tham gia trên đầu cuối phần nhằm việc")
			.split(" "))
		.map(Spelling::key)
		.collect(Collectors.toUnmodifiableSet());

	private static final int MOST = 24;

	private Subject() {
	}

	/// The syllables that tell one name from others, each once.
	static List<String> of(String name) {
		StringTokenizer words = new StringTokenizer(Spelling.key(name), " \t\n.,;:!?\"'()[]“”‘’…/&0123456789");
		List<String> subject = new ArrayList<>();
		while (words.hasMoreTokens() && subject.size() < MOST) {
			String word = words.nextToken();
			if (!EMPTY.contains(word) && !subject.contains(word)) {
				subject.add(word);
			}
		}
		return subject;
	}

	/// The share of the shorter that both have in common; -1 when one of them says too
	/// little.
	static double shared(List<String> one, List<String> other) {
		int shorter = Math.min(one.size(), other.size());
		if (shorter < 2) {
			return -1;
		}
		return (double) one.stream().filter(other::contains).count() / shorter;
	}

}
