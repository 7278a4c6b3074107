package vn.diemtin.enrich.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.correction.Correction;

/// What is remembered, in maps.
final class MapMemory implements Memory {

	private final Map<String, Memo> memos = new HashMap<>();

	private final Map<String, Dossier> dossiers = new HashMap<>();

	private final Map<String, List<String>> index = new HashMap<>();

	private final Map<String, List<Correction>> corrections = new HashMap<>();

	private int longest;

	@Override
	public @Nullable Memo memo(String article) {
		return this.memos.get(article);
	}

	@Override
	public void keep(String article, Memo memo) {
		this.memos.put(article, memo);
	}

	@Override
	public List<Correction> corrections(String article) {
		return this.corrections.getOrDefault(article, List.of());
	}

	@Override
	public void correct(String article, List<Correction> corrections) {
		this.corrections.put(article, List.copyOf(corrections));
	}

	@Override
	public @Nullable Dossier dossier(String event) {
		return this.dossiers.get(event);
	}

	@Override
	public void keep(Dossier dossier) {
		this.dossiers.put(dossier.id(), dossier);
	}

	@Override
	public List<String> events(String key) {
		return this.index.getOrDefault(key, List.of());
	}

	@Override
	public void keep(String key, List<String> events) {
		this.index.put(key, List.copyOf(events));
		this.longest = Math.max(this.longest, events.size());
	}

	/// The most events that one key ever led to.
	int longest() {
		return this.longest;
	}

}
