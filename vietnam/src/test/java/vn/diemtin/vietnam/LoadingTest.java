package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every process that knows Vietnam pays for the loading when it starts, so it is measured in a process of its own.
class LoadingTest {

	private static final long MOST_MILLIS = 1500;

	private static final long MOST_MEGABYTES = 60;

	@Test
	void loadsEverythingFastAndSmall() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-cp", folder(Places.class) + File.pathSeparator + folder(Loading.class),
				Loading.class.getName())
			.redirectErrorStream(true)
			.start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(told).isZero();
		System.out.print(told);
		String[] numbers = told.strip().lines().reduce((first, last) -> last).orElseThrow().split(" ");
		assertThat(Long.parseLong(numbers[0])).as("milliseconds of the processor").isLessThan(MOST_MILLIS);
		assertThat(Long.parseLong(numbers[1])).as("megabytes").isLessThan(MOST_MEGABYTES);
	}

	private static Path folder(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
	}

	static final class Loading {

		private Loading() {
		}

		public static void main(String[] arguments) {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			Places places = Places.load();
			PlaceNames placeNames = PlaceNames.of(places);
			AgencyNames names = AgencyNames.of(Agencies.load(places), placeNames);
			long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
			System.gc();
			long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
			System.out.println(time / 1_000_000 + " " + (used >> 20) + " ms of the processor, MB; "
					+ names.agencies().forms(Level.PROVINCE).size() + " forms of bodies of provinces");
		}

	}

}
