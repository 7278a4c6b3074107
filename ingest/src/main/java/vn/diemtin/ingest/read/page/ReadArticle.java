package vn.diemtin.ingest.read.page;

import vn.diemtin.events.article.Article;

/// An article with how sure its reading is.
///
/// @param confidence from 0 to 1
/// @param prose how many characters of it read like sentences
/// @param paragraphs how many blocks of it do
/// @param dated whether the page tells machines when one article was published
/// @param titles how many other pages the body's element links by their titles
public record ReadArticle(Article article, double confidence, int prose, int paragraphs, int titles, boolean dated) {
}
