using System.Runtime.CompilerServices;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Lattices;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// A token made ready to be compared many times. What costs much is made when it is first asked for: most tokens meet nothing that they
/// must be compared with. It does not change, so threads may share it; two that ask first at once make the same.
/// </summary>
internal sealed class PreparedToken
{
    private readonly Lazy<ChunkModel[]> models;
    private ChunkModel? model;
    private SpellingLattice[]? consonants;
    private StrongBox<SpeltBounds>? bounds;

    internal PreparedToken(string text, Script script, string[] readings, Lazy<ChunkModel[]> models) =>
        (Text, Script, Readings, this.models) = (text, script, readings, models);

    /// <summary>The token, cut and brought to one form.</summary>
    public string Text { get; }

    /// <summary>The script of most of its letters.</summary>
    public Script Script { get; }

    /// <summary>What <see cref="Romanisation"/> reads; a Latin token's folded letters.</summary>
    public string[] Readings { get; }

    /// <summary>The readings, ready to be aligned.</summary>
    internal LatinSpelling[] Spellings => field ??= Array.ConvertAll(Readings, reading => new LatinSpelling(reading));

    /// <summary>The first reading, packed.</summary>
    internal LatinLetters Letters => field ??= new(Readings is [var first, ..] ? first : "");

    /// <summary>The consonants' classes in the readings.</summary>
    internal SoundClasses Sounds => field ??= new(Readings);

    /// <summary>The model of its script; null when none was trained, or none of its letters is known to it.</summary>
    internal ChunkModel? Model => Native is { Symbols.Length: > 0 } ? OfScript : null;

    /// <summary>The token in its model's terms.</summary>
    internal NativeSpelling? Native => field ??= OfScript?.Spell(Text);

    // Latin is what the models spell the others in.
    private ChunkModel? OfScript
    {
        get
        {
            if (model is not null || Script is Script.Latin or Script.Common)
                return model;
            foreach (var one in models.Value)
                model = one.Script == Script ? one : model;
            return model;
        }
    }

    /// <summary>The spellings that standards and usage allow, one lattice for each language that reads the script so.</summary>
    internal SpellingLattice[] Lattices => field ??= TokenLattices.Of(Text, Script);

    /// <summary>What all spellings of <see cref="Lattices"/> keep within.</summary>
    internal SpeltBounds Bounds => (bounds ??= new(Lattices.Aggregate(SpeltBounds.None, (all, lattice) => all.Or(lattice.Bounds)))).Value;

    /// <summary>
    /// What spells the token's consonants with any vowels; null where no script but its own tells vowels from consonants.
    /// </summary>
    internal SpellingLattice? Consonants => (consonants ??= TokenLattices.OfConsonants(Text, Script)) is [var only] ? only : null;
}
