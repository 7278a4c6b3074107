package vn.diemtin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;

/// HeidelTime (GPL, a rival that is measured and never shipped) with its rules for Vietnamese news
/// and its own tokens; a tagger of words, for which it has an interface, is a program of its own.
final class HeidelTime {

	private static final List<String> UNUSED = List.of("treeTaggerHome", "chineseTokenizerPath", "sent_model_path",
			"word_model_path", "pos_model_path", "model_path", "config_path", "hunpos_path", "hunpos_model_name");

	private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

	private final HeidelTimeStandalone annotator;

	private HeidelTime(HeidelTimeStandalone annotator) {
		this.annotator = annotator;
	}

	static HeidelTime load() {
		LOG.setLevel(Level.OFF);
		try {
			Path settings = Files.createTempFile("heideltime", ".props");
			StringBuilder text = new StringBuilder("""
					considerDate = true
					considerDuration = true
					considerSet = true
					considerTime = true
					considerTemponym = false
					typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
					typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
					uimaVarDate = Date
					uimaVarDuration = Duration
					uimaVarLanguage = Language
					uimaVarSet = Set
					uimaVarTime = Time
					uimaVarTemponym = Temponym
					uimaVarTypeToProcess = Type
					uimaVarConvertDurations = ConvertDurations
					""");
			UNUSED.forEach(name -> text.append(name).append(" = none\n"));
			Files.writeString(settings, text);
			HeidelTimeStandalone annotator = new HeidelTimeStandalone(Language.VIETNAMESE, DocumentType.NEWS,
					OutputType.TIMEML, settings.toString(), POSTagger.NO);
			Files.delete(settings);
			return new HeidelTime(annotator);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The text as TimeML.
	String annotate(String text, Date published) {
		try {
			return this.annotator.process(text, published);
		}
		catch (DocumentCreationTimeMissingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
