package vn.diemtin.alert.deliver;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Channel.Grouping;

/// What the log of deliveries says, for the owner of a rule.
final class Texts {

	static final String LEFT_ALONE = "Nơi nhận đã ngừng; lưu lại quy tắc để gửi tiếp · "
			+ "the receiver is left alone; save the rule again to go on";

	static final String BOUND = "Đi chung một thư · goes together with others";

	private static final String TOO_OLD = "Nơi nhận được bật lại, nhưng tin đã quá";

	/// Whether a reason says that a receiver was taken up again too late for this.
	static boolean isTooOld(@Nullable String reason) {
		return reason != null && reason.startsWith(TOO_OLD);
	}

	static String tooOld(Duration within) {
		return TOO_OLD + " " + within.toDays() + " ngày nên không gửi; tin vẫn hiện ở trang này · "
				+ "the receiver was taken up again, but this is older than " + within.toDays() + " days";
	}

	private Texts() {
	}

	static String waits(Grouping grouping) {
		return (grouping == Grouping.HOURLY) ? "Chờ gộp theo giờ · waits for the digest of the hour"
				: "Chờ gộp theo ngày · waits for the digest of the day";
	}

	static String flood(int most) {
		return "Hơn " + most + " tin trong ngày, phần còn lại gộp một thư · more than " + most
				+ " on one day, the rest goes in one message";
	}

	static String givenUp(Duration after, String reason) {
		return "Lỗi liên tục trong " + after.toHours() + " giờ, ngừng gửi · failed for " + after.toHours()
				+ " hours, left alone: " + reason;
	}

}
