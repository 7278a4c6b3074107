package vn.diemtin.embedded.analysis;

import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/// Analysis parts.
public final class AnalysisModule extends Plugin implements AnalysisPlugin {

}
