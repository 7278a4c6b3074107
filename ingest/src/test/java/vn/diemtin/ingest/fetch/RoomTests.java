package vn.diemtin.ingest.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomTests {

	@Test
	void growsWithTheBodyAndIsGivenBack() throws InterruptedIOException {
		Room room = new Room(4 * Room.PIECE);
		try (Room.Share share = room.share(Deadline.in(Duration.ofSeconds(5)))) {
			share.reach(1);
			assertThat(room.freePieces()).isEqualTo(3);
			share.reach(Room.PIECE);
			assertThat(room.freePieces()).isEqualTo(3);
			share.reach(3 * Room.PIECE + 1);
			assertThat(room.freePieces()).isZero();
		}
		assertThat(room.freePieces()).isEqualTo(4);
	}

	@Test
	void isWaitedForNoLongerThanTheDeadline() throws InterruptedIOException {
		Room room = new Room(Room.PIECE);
		try (Room.Share first = room.share(Deadline.in(Duration.ofSeconds(5)))) {
			first.reach(Room.PIECE);
			try (Room.Share second = room.share(Deadline.in(Duration.ofMillis(20)))) {
				assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> second.reach(1));
			}
		}
		assertThat(room.freePieces()).isOne();
	}

}
