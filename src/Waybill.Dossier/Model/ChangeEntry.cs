using Waybill.Assessment.Lineages.Mutations;

namespace Waybill.Dossier.Model;

/// <summary>A change that a retelling made to what its origin said.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Says">The change as a phrase.</param>
/// <param name="Speaker">The origin's speaker.</param>
/// <param name="Original">The origin's words; null where it has none.</param>
/// <param name="OriginNote">The footnote to the origin's words.</param>
/// <param name="By">Who retells it.</param>
/// <param name="Held">What is held of the retelling when it is not the page itself.</param>
/// <param name="Retold">The words in their place; null where they were left out.</param>
/// <param name="Note">The footnote to the retelling's words.</param>
public sealed record ChangeEntry(
    MutationKind Kind,
    string Says,
    string Speaker,
    string? Original,
    int OriginNote,
    string By,
    string? Held,
    string? Retold,
    int Note
);

/// <summary>A number that a retelling rounded and that still keeps what was said: no change.</summary>
/// <param name="Why">Why it keeps it, as a phrase.</param>
/// <param name="Speaker">The origin's speaker.</param>
/// <param name="Original">What the origin says.</param>
/// <param name="OriginNote">The footnote to the origin's words.</param>
/// <param name="By">Who retells it.</param>
/// <param name="Held">What is held of the retelling when it is not the page itself.</param>
/// <param name="Retold">What the retelling says.</param>
/// <param name="Note">The footnote to the retelling's words.</param>
public sealed record RoundingEntry(
    string Why,
    string Speaker,
    string Original,
    int OriginNote,
    string By,
    string? Held,
    string Retold,
    int Note
);
