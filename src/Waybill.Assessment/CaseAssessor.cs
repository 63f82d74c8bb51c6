using Waybill.Assessment.Answers;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Reliability;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment;

/// <summary>
/// Turns a case's claims into answers: origins, lineages, independent support, ranges over time and grades. A pure function: the same
/// input, in
/// whatever order, gives the same output.
/// </summary>
public static class CaseAssessor
{
    /// <summary>Assesses a case.</summary>
    /// <param name="input">All that it stands on.</param>
    /// <param name="goods">The tree of goods.</param>
    /// <param name="units">The units.</param>
    /// <param name="frames">The frames.</param>
    public static AssessedCase Assess(AssessmentInput input, GoodsTree goods, UnitCatalogue units, FrameCatalogue frames)
    {
        var read = ClaimReading.Read(input);
        return Assess(input, LinkedClaims.Of(read, new TextLikeness(read), Rules(input, goods, units, frames)), goods, units, frames);
    }

    /// <summary>What the claims of a case are linked by.</summary>
    internal static LinkRuling Rules(AssessmentInput input, GoodsTree goods, UnitCatalogue units, FrameCatalogue frames) =>
        new(new(goods, units, frames), new(frames, units, goods), frames, input.Links);

    /// <summary>Assesses a case whose claims were linked before.</summary>
    internal static AssessedCase Assess(
        AssessmentInput input,
        LinkedClaims linked,
        GoodsTree goods,
        UnitCatalogue units,
        FrameCatalogue frames
    )
    {
        var (claims, texts, utterances) = linked;
        var words = new PropositionWords(frames, units, goods);
        var fitter = new QuestionFitter(goods, units, frames);
        var footprints = new Footprints(input.Sources);
        var likeness = new StatementLikeness(goods, units, frames);
        var conjunctions = new Conjunctions(claims);
        var mutations = new MutationFinder(likeness, goods, units, frames, conjunctions);
        var lineages = new LineageBuilder(utterances, texts, likeness, mutations, conjunctions, words, new Topics(frames));
        var sorter = new EvidenceSorter(lineages, footprints, units);

        var byFrame = claims.ToLookup(c => c.Claim.Frame);
        var answered = new HashSet<ClaimId>();
        var evidence = new List<Evidence>();
        foreach (var question in input.Questions)
        {
            var fits = byFrame[question.Frame].Select(claim => (Claim: claim, Fit: fitter.Of(claim, question))).ToList();
            answered.UnionWith(fits.Where(f => f.Fit.Kind == FitKind.Answers).Select(f => f.Claim.Claim.Id));
            evidence.Add(sorter.Sort(question, fits));
        }

        var records = new SourceRecords(evidence.SelectMany(new Outcomes(new IndependentOrigins(footprints)).On));
        var builder = new AnswerBuilder(sorter, new Grading(records));
        var answers = evidence.ConvertAll(e => builder.Of(e, input.Judgements));

        var unasked = UnaskedClaims.Group([.. claims.Where(c => !answered.Contains(c.Claim.Id))], input.Questions, fitter.Of, words);
        var told = claims.Where(c => c.Claim.Selector is TextQuoteSelector).ToLookup(claim => claim.Claim.Exhibit);
        var pedigrees = CasePedigrees.Of(utterances, lineages, new PedigreeBuilder(utterances, texts, words, new Captured(input)));
        return new(answers, unasked, pedigrees, Counts.Of(input, claims.Count, answers))
        {
            Grouped = new(() => PageGroups.Of(input.Exhibits, exhibit => PageVoices.Of(told[exhibit.Id]), mutations.Pages)),
            Records = [.. input.Sources.DistinctBy(s => s.Id).OrderBy(s => s.Id, StringComparer.Ordinal).Select(records.Of)],
        };
    }
}
