using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Tracing;

/// <summary>The pedigree of a figure, a claim or an answer: who said it first, who repeated it, what each retelling changed, how many
/// independent origins are left, and what is not known.</summary>
/// <param name="Asked">What was traced, in words.</param>
/// <param name="Pedigrees">The statements that give it, by date said.</param>
/// <param name="Matters">
/// What the statements speak of, the matter with the most independent origins first: one figure may be said of two things, and who says it
/// of the one is no witness of the other.
/// </param>
/// <param name="Contrary">Statements that deny it, of the same frame and parties.</param>
/// <param name="Dependences">Which origins share a family or draw on one another, as sentences.</param>
public sealed record Trace(
    string Asked,
    IReadOnlyList<Pedigree> Pedigrees,
    IReadOnlyList<TracedMatter> Matters,
    IReadOnlyList<Pedigree> Contrary,
    IReadOnlyList<string> Dependences
)
{
    /// <summary>
    /// Statements, by id, that give the figure in a retelling alone: their origins say something else, and do not count for it.
    /// </summary>
    public IReadOnlySet<string> GarbledAlone { get; init; } = new HashSet<string>();

    /// <summary>The independent origins of the matter that has the most of them.</summary>
    public IReadOnlyList<Origin> Independent => Matters is [var first, ..] ? first.Independent : [];

    /// <summary>The answers that rest on one of the statements.</summary>
    public IReadOnlyList<Answer> RestOnIt { get; init; } = [];

    /// <summary>Where nothing gives the figure, the nearest figures of the case in its unit.</summary>
    public IReadOnlyList<Quantity> Near { get; init; } = [];

    /// <summary>Pages that may tell of one of the statements, though no claim of theirs was joined.</summary>
    public IReadOnlyList<TracedPage> Pages { get; init; } = [];

    /// <summary>Claims that retell one of the statements.</summary>
    public int Retellings => Pedigrees.Sum(p => p.Lineage.Retellings.Count);
}

/// <summary>What some statements of a trace speak of.</summary>
/// <param name="Statements">The statements.</param>
/// <param name="Independent">A largest set of their origins that share neither family nor what they draw on; anonymous ones, and those that say
/// only what could be, are not among them. Of an answer, the set that the answer stands on.</param>
public sealed record TracedMatter(IReadOnlyList<Pedigree> Statements, IReadOnlyList<Origin> Independent)
{
    /// <summary>It in a few words, as its first statement has it.</summary>
    public string About => Statements[0].About;
}
