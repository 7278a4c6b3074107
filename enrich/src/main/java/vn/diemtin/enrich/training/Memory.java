package vn.diemtin.enrich.training;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.correction.Correction;

/// What is remembered between articles. Every question is one look-up by key, never a scan.
interface Memory {

	/// What an article said last.
	@Nullable Memo memo(String article);

	void keep(String article, Memo memo);

	/// What people corrected of an article.
	List<Correction> corrections(String article);

	void correct(String article, List<Correction> corrections);

	@Nullable Dossier dossier(String event);

	void keep(Dossier dossier);

	/// The events under a key of [Index], the newest last.
	List<String> events(String key);

	void keep(String key, List<String> events);

}
