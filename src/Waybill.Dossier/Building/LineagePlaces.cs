using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Claims;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Building;

/// <summary>Where each lineage of an answer stands in the dossier.</summary>
internal sealed class LineagePlaces
{
    private readonly int question;
    private readonly Dictionary<ClaimId, string> places = [];

    public LineagePlaces(int question, Answer answer)
    {
        this.question = question;
        foreach (var (part, lineages) in Parts(answer))
        {
            foreach (var (at, lineage) in lineages.Index())
                places.TryAdd(lineage.Lead.Claim.Id, Places.Of(question, part, at + 1));
        }
    }

    /// <summary>The place of a lineage; null for one that the section does not show.</summary>
    public string? Of(Lineage lineage) => places.GetValueOrDefault(lineage.Lead.Claim.Id);

    /// <summary>Where what stands on some lineages is proved: the lineage itself when it is one, else the place that lists them.</summary>
    public string? Of(IReadOnlyList<Lineage> lineages, string list) =>
        lineages.Count switch
        {
            0 => null,
            1 => Of(lineages[0]),
            _ => list,
        };

    /// <summary>A part of the section.</summary>
    public string Part(string part) => Places.Of(question, part);

    /// <summary>One entry of a part of the section.</summary>
    public string Entry(string part, int number) => Places.Of(question, part, number);

    /// <summary>The lineages of an answer by the part of the section that shows them, in the order in which it does.</summary>
    public static IEnumerable<(string Part, IReadOnlyList<Lineage> Lineages)> Parts(Answer answer) =>
        [(Places.Against, answer.Against), (Places.For, answer.For), (Places.Possible, answer.Possible), (Places.Aside, answer.Aside)];
}
