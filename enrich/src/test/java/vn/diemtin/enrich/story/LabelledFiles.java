package vn.diemtin.enrich.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/// Reads the labelled texts and fills the templates.
final class LabelledFiles {

	private static final List<String> PROVINCES = List.of("Nghệ An", "Hà Tĩnh", "Sơn La", "Quảng Trị", "Bắc Ninh",
			"Cà Mau", "Gia Lai", "Thái Nguyên");

	private static final List<String> COMMUNES = List.of("Mường Xén", "Tân Lập", "Phú Hòa", "Đông Sơn", "Ia Pa",
			"Thạnh An", "Nậm Cắn", "Hưng Thịnh");

	private static final List<String> PERSONS = List.of("Lê Văn Dũng", "Phạm Quốc Bảo", "Hoàng Thị Lý", "Vi Văn Sơn",
			"Trần Đình Nam", "Ngô Thanh Hải", "Đỗ Minh Châu", "Rơ Châm H'Yéo");

	private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám");

	private LabelledFiles() {
	}

	/// All of a half: the texts as they are and the templates filled.
	static List<Labelled> read(String half) throws IOException {
		List<Labelled> all = new ArrayList<>();
		for (List<String> block : blocks("articles-" + half)) {
			String[] head = head(block);
			all.add(new Labelled(head[0], "text", head[1], head[2].equals("-") ? null : head[2],
					LocalDateTime.parse(head[3]), block.get(1), block.subList(2, block.size())));
		}
		for (List<String> block : blocks("templates-" + half)) {
			all.addAll(filled(block));
		}
		return all;
	}

	private static List<Labelled> filled(List<String> block) {
		String[] head = head(block);
		List<String> varied = List.of(head[1].split(",", -1));
		List<Labelled> all = new ArrayList<>();
		LocalDateTime begin = LocalDateTime.parse("2026-04-06T08:00");
		for (int i = 0; i < Integer.parseInt(head[2]); i++) {
			LocalDateTime published = begin.plusDays((long) i * Integer.parseInt(head[3]));
			Random random = new Random((head[0] + i).hashCode());
			List<String> text = new ArrayList<>();
			for (String line : block.subList(1, block.size())) {
				text.add(fill(line, i, varied, published, random));
			}
			boolean isOneSource = head[4].equals("yes");
			String place = isOneSource || !varied.contains("tinh") ? null : PROVINCES.get(i);
			all.add(new Labelled(head[0] + "-" + i, "template", head[0] + (isOneSource ? "" : i), place, published,
					text.getFirst(), text.subList(1, text.size())));
		}
		return all;
	}

	private static String fill(String line, int i, List<String> varied, LocalDateTime at, Random random) {
		String filled = line.replace("{tinh}", PROVINCES.get(varied.contains("tinh") ? i : 0))
			.replace("{xa}", COMMUNES.get(varied.contains("xa") ? i : 0))
			.replace("{nguoi}", PERSONS.get(varied.contains("nguoi") ? i : 0))
			.replace("{thu}", ORDINALS.get(varied.contains("thu") ? i : 0))
			.replace("{thang}", String.valueOf(1 + i))
			.replace("{ngay}", at.getDayOfMonth() + "/" + at.getMonthValue())
			.replace("{d2}", at.plusDays(1).getDayOfMonth() + "/" + at.plusDays(1).getMonthValue());
		int gap = filled.indexOf('{');
		while (gap >= 0) {
			int end = filled.indexOf('}', gap);
			String value = switch (filled.substring(gap + 1, end)) {
				case "so" -> String.valueOf(100 + random.nextInt(9800));
				case "le" -> random.nextInt(9) + "," + (10 + random.nextInt(90));
				case "hai" -> String.valueOf(11 + random.nextInt(28));
				default -> throw new IllegalArgumentException(filled);
			};
			filled = filled.substring(0, gap) + value + filled.substring(end + 1);
			gap = filled.indexOf('{');
		}
		return filled;
	}

	private static String[] head(List<String> block) {
		return block.getFirst().substring(3).strip().split(" \\| ", -1);
	}

	private static List<List<String>> blocks(String name) throws IOException {
		List<List<String>> blocks = new ArrayList<>();
		@Nullable List<String> block = null;
		for (String line : text(name).lines().toList()) {
			if (line.startsWith("== ")) {
				block = new ArrayList<>();
				blocks.add(block);
			}
			if (block != null && !line.isBlank()) {
				block.add(line);
			}
		}
		return blocks;
	}

	private static String text(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(LabelledFiles.class.getResourceAsStream(name + ".txt"), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
