using Waybill.Assessment.Answers;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Linking.Incremental;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment;

/// <summary>
/// A case to which exhibits are added one by one. Linking looks again only at what an exhibit can touch; what is assessed is, to the byte,
/// what <see cref="CaseAssessor"/> gives for the same exhibits at once, whatever their order.
/// </summary>
/// <remarks>Sources, declared lineages and analysts' links are fixed; when they change, begin another.</remarks>
public sealed class GrowingCase
{
    private readonly AssessmentInput settings;
    private readonly GoodsTree goods;
    private readonly UnitCatalogue units;
    private readonly FrameCatalogue frames;
    private readonly LinkRuling rules;
    private readonly FullNames names;
    private readonly List<AssessedClaim> read = [];
    private readonly List<Claim> claims = [];
    private readonly Dictionary<Sha256, AssessedExhibit> exhibits = [];
    private UtteranceIndex index;

    /// <summary>Begins a case.</summary>
    /// <param name="input">Sources, lineages, links, questions and judgements; its exhibits and claims are added first.</param>
    /// <param name="goods">The tree of goods.</param>
    /// <param name="units">The units.</param>
    /// <param name="frames">The frames.</param>
    public GrowingCase(AssessmentInput input, GoodsTree goods, UnitCatalogue units, FrameCatalogue frames)
    {
        (settings, this.goods, this.units, this.frames) = (input, goods, units, frames);
        names = new(input.Sources);
        rules = CaseAssessor.Rules(input, goods, units, frames);
        index = new(rules);
        var told = input.Claims.ToLookup(claim => claim.Exhibit);
        foreach (var exhibit in input.Exhibits.OrderBy(e => e.CapturedAt).DistinctBy(e => e.Id))
            Add(exhibit, [.. told[exhibit.Id]]);
    }

    /// <summary>How many claims were linked again when the last exhibit came, its own among them.</summary>
    public int Examined => index.Examined;

    /// <summary>How many claims hang together at most: what an addition examines in the worst case.</summary>
    public int Largest => index.Largest;

    /// <summary>Adds an exhibit with all of its claims.</summary>
    /// <exception cref="ArgumentException">The exhibit was added before, or a claim stands in another.</exception>
    public void Add(AssessedExhibit exhibit, IReadOnlyList<Claim> told)
    {
        if (told.Any(claim => claim.Exhibit != exhibit.Id))
            throw new ArgumentException($"a claim does not stand in {exhibit.Id}: add it with its own exhibit", nameof(told));
        if (!exhibits.TryAdd(exhibit.Id, exhibit))
            throw new ArgumentException($"{exhibit.Id} was added before: begin another case when its claims change", nameof(exhibit));
        claims.AddRange(told);
        var added = ClaimReading.ReadAlone(settings with { Claims = told, Exhibits = [exhibit] });
        read.AddRange(added);
        // Who was named by the family name alone turns out to be somebody: the claims in his name are linked anew, and so are all.
        if (names.Note(added))
            (index, added) = (new(rules), read);
        index.Add(added.Select(names.Named));
    }

    /// <summary>Assesses what was added so far: the links stand, answers and pedigrees are made from them.</summary>
    public AssessedCase Assess() =>
        CaseAssessor.Assess(settings with { Claims = claims, Exhibits = [.. exhibits.Values] }, Linked(), goods, units, frames);

    /// <summary>The claims added so far with their utterances.</summary>
    internal LinkedClaims Linked() => index.Linked();
}
