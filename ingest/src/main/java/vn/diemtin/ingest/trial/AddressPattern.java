package vn.diemtin.ingest.trial;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What the addresses of a list's items have in common, for a person: `/tin-tuc/{…}-{n}.html`.
final class AddressPattern {

	private static final int FEWEST = 3;

	private AddressPattern() {
	}

	/// The shape of most of the paths, null when there are too few or no shape is common.
	static @Nullable String of(List<String> urls) {
		List<String> paths = new ArrayList<>();
		for (String url : urls) {
			try {
				String path = URI.create(url).getRawPath();
				if (path != null && path.length() > 1) {
					paths.add(path);
				}
			}
			catch (IllegalArgumentException ex) {
				// An address of another form has no part in the pattern.
			}
		}
		if (paths.size() < FEWEST) {
			return null;
		}
		String[] first = paths.getFirst().split("/", -1);
		List<String[]> alike = paths.stream()
			.map((path) -> path.split("/", -1))
			.filter((parts) -> parts.length == first.length)
			.toList();
		return (alike.size() * 2 > paths.size()) ? pattern(alike) : null;
	}

	private static String pattern(List<String[]> paths) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < paths.getFirst().length; i++) {
			int at = i;
			List<String> segments = paths.stream().map((path) -> path[at]).distinct().toList();
			parts.add((segments.size() == 1) ? segments.getFirst() : open(segments));
		}
		return String.join("/", parts);
	}

	private static String open(List<String> segments) {
		String ending = ending(segments.getFirst());
		boolean hasEnding = segments.stream().allMatch((segment) -> segment.endsWith(ending));
		boolean areNumbers = segments.stream()
			.allMatch((segment) -> segment.chars().allMatch((c) -> c >= '0' && c <= '9' || c == '-'));
		boolean endInNumbers = segments.stream().allMatch((segment) -> {
			String stem = segment.substring(0, segment.length() - ending(segment).length());
			return !stem.isEmpty() && Character.isDigit(stem.charAt(stem.length() - 1));
		});
		return (areNumbers ? "{n}" : endInNumbers ? "{…}{n}" : "{…}") + (hasEnding ? ending : "");
	}

	private static String ending(String segment) {
		int dot = segment.lastIndexOf('.');
		return (dot > 0 && segment.length() - dot <= 6) ? segment.substring(dot) : "";
	}

}
