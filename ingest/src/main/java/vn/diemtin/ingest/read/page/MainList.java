package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;

/// Chooses among the groups of alike links those for which the page is there, and joins them to
/// one list in which each article is once.
final class MainList {

	private static final int NEAR = 3;

	private final PageTree tree;

	private final Map<String, ItemGroup> groups = new LinkedHashMap<>();

	private final Map<Box, Boolean> menus = new HashMap<>();

	private @Nullable Box around;

	private String aside = "";

	MainList(PageTree tree) {
		this.tree = tree;
	}

	/// A box of the same structure elsewhere is a group of its own when its heading says
	/// that it is one at the side.
	void add(Candidate candidate, Link link) {
		Box parent = candidate.box.parent;
		if (parent != around || parent == null) {
			around = parent;
			aside = ItemGroup.isHeadedAside(candidate, tree) ? "aside " + candidate.first() : "";
		}
		groups.computeIfAbsent(candidate.pattern + aside, key -> new ItemGroup()).add(candidate, link);
	}

	/// Whether a box is in one that holds a menu, as far as its names tell.
	boolean isInMenu(Box start) {
		boolean menu = false;
		Box end = start;
		while (end != null && !menu) {
			Boolean known = menus.get(end);
			if (known != null) {
				menu = known;
				break;
			}
			menu = ItemGroup.isMenu(end);
			end = end.parent;
		}
		for (Box box = start; box != null && box != end; box = box.parent) {
			menus.put(box, menu);
		}
		return menu;
	}

	List<Link> links() {
		groups.values().forEach(group -> group.judge(tree));
		ItemGroup main = groups.values().stream().max(Comparator.comparingDouble(ItemGroup::score)).orElse(null);
		if (main == null) {
			return List.of();
		}
		Map<Integer, Integer> order = new HashMap<>();
		List<Candidate> items = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (ItemGroup group : groups.values()) {
			if (group == main || belongs(group, main)) {
				for (int i = 0; i < group.items.size(); i++) {
					order.put(items.size(), group.items.get(i).first());
					items.add(group.items.get(i));
					links.add(group.links.get(i));
				}
			}
		}
		Map<String, Link> found = new LinkedHashMap<>();
		order.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.forEach(i -> found.merge(items.get(i).url, links.get(i), MainList::joined));
		return List.copyOf(found.values());
	}

	private boolean belongs(ItemGroup group, ItemGroup main) {
		if (group.isMenu() || group.isSide() && !main.isSide()) {
			return main.isMenu() && group.isMenu();
		}
		if (group.isRich() && (group.isDated() || !main.isDated())) {
			return true;
		}
		Box near = main.around();
		Box own = group.around();
		for (int i = 0; i < NEAR && near != null && own != null; i++, near = near.parent) {
			if (own.isWithin(near)) {
				return near.parent != null && group.averageTitle() >= 25;
			}
		}
		return group.isRich() && group.averageTitle() >= 30;
	}

	/// The same article listed twice: what either place tells of it.
	private static Link joined(Link first, Link second) {
		boolean own = first.published() != null
				&& (second.published() == null || first.published().confidence() >= second.published().confidence());
		return new Link(first.url(),
				ItemTitle.isCut(first.title()) && second.title().length() > first.title().length() ? second.title()
						: first.title(),
				own ? first.published() : second.published(), either(first.summary(), second.summary()),
				either(first.image(), second.image()));
	}

	private static @Nullable String either(@Nullable String first, @Nullable String second) {
		return first != null ? first : second;
	}

}
