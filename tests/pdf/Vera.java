import java.io.FileInputStream;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates PDF files against PDF/A-2a and PDF/UA-1: one line a file and flavour, then one a broken rule.
 * Exits 0 only when every file is compliant with every flavour.
 */
public final class Vera {
    private static final List<String> FLAVOURS = List.of("2a", "ua1");

    private Vera() {}

    public static void main(String[] files) {
        if (files.length == 0) {
            System.err.println("usage: vera FILE.pdf...");
            System.exit(2);
        }
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = true;
        for (String file : files) {
            for (String flavour : FLAVOURS) {
                good &= validate(file, PDFAFlavour.byFlavourId(flavour));
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean validate(String file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s %s compliant=%b assertions=%d%n",
                file, flavour.getId(), result.isCompliant(), result.getTotalAssertions());
            for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
                report(result, failed.getKey(), failed.getValue());
            }
            return result.isCompliant();
        } catch (Exception e) {
            System.out.printf("%s %s compliant=false error=%s%n", file, flavour.getId(), e);
            return false;
        }
    }

    private static void report(ValidationResult result, RuleId rule, int count) {
        String description = result.getValidationProfile().getRuleByRuleId(rule).getDescription();
        System.out.printf("  %s-%d x%d: %s%n", rule.getClause(), rule.getTestNumber(), count, description);
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getRuleId().equals(rule)) {
                System.out.printf("    at %s: %s%n", assertion.getLocation().getContext(), assertion.getMessage());
                return;
            }
        }
    }
}
