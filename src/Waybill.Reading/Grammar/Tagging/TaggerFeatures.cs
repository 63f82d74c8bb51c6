using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Sequences;

namespace Waybill.Reading.Grammar.Tagging;

/// <summary>The tagger's feature templates.</summary>
internal readonly struct TaggerFeatures : ITemplates<WordTraits>
{
    private const int FirstOfHistory = 100;

    /// <inheritdoc/>
    public static int Local => 44;

    /// <inheritdoc/>
    public static int History => 8;

    /// <inheritdoc/>
    public static void FillLocal(ReadOnlySpan<WordTraits> words, int at, Span<ulong> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref At(words, at - 1);
        ref readonly var before2 = ref At(words, at - 2);
        ref readonly var after = ref At(words, at + 1);
        ref readonly var after2 = ref At(words, at + 2);
        var first = at == 0 ? 1UL : 0;
        var i = 0;
        features[i] = FeatureHash.Of(i++, word.Lower);
        features[i] = FeatureHash.Of(i++, word.Form, first);
        features[i] = FeatureHash.Of(i++, before.Lower);
        features[i] = FeatureHash.Of(i++, after.Lower);
        features[i] = FeatureHash.Of(i++, before2.Lower);
        features[i] = FeatureHash.Of(i++, after2.Lower);
        features[i] = FeatureHash.Of(i++, before.Lower, word.Lower);
        features[i] = FeatureHash.Of(i++, word.Lower, after.Lower);
        features[i] = FeatureHash.Of(i++, before.Lower, after.Lower);
        features[i] = FeatureHash.Of(i++, before2.Lower, before.Lower);
        features[i] = FeatureHash.Of(i++, after.Lower, after2.Lower);
        features[i] = FeatureHash.Of(i++, word.Suffix1);
        features[i] = FeatureHash.Of(i++, word.Suffix2);
        features[i] = FeatureHash.Of(i++, word.Suffix3);
        features[i] = FeatureHash.Of(i++, word.Suffix4);
        features[i] = FeatureHash.Of(i++, word.Suffix5);
        features[i] = FeatureHash.Of(i++, word.Prefix2);
        features[i] = FeatureHash.Of(i++, word.Prefix3);
        features[i] = FeatureHash.Of(i++, word.Prefix4);
        features[i] = FeatureHash.Of(i++, word.Shape, first);
        features[i] = FeatureHash.Of(i++, word.Shape, before.Shape);
        features[i] = FeatureHash.Of(i++, word.Shape, after.Shape);
        features[i] = FeatureHash.Of(i++, before.Shape, word.Shape, after.Shape);
        features[i] = FeatureHash.Of(i++, word.Suffix3, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Ending);
        features[i] = FeatureHash.Of(i++, before.Suffix3);
        features[i] = FeatureHash.Of(i++, after.Suffix3);
        features[i] = FeatureHash.Of(i++, after.Suffix2);
        features[i] = FeatureHash.Of(i++, word.Class);
        features[i] = FeatureHash.Of(i++, before.Class);
        features[i] = FeatureHash.Of(i++, after.Class);
        features[i] = FeatureHash.Of(i++, after2.Class);
        features[i] = FeatureHash.Of(i++, before2.Class);
        features[i] = FeatureHash.Of(i++, word.Class, after.Class);
        features[i] = FeatureHash.Of(i++, word.Class, after.Class, after2.Class);
        features[i] = FeatureHash.Of(i++, before.Class, word.Class, after.Class);
        features[i] = FeatureHash.Of(i++, word.Lower, after.Class);
        features[i] = FeatureHash.Of(i++, before.Class, word.Lower);
        features[i] = FeatureHash.Of(i++, word.Suffix2, after.Class);
        features[i] = FeatureHash.Of(i++, word.Suffix2, before.Lower);
        features[i] = FeatureHash.Of(i++, word.Parts, word.Shape, first);
        features[i] = FeatureHash.Of(i++, word.Parts, after.Parts, word.Shape);
        features[i] = FeatureHash.Of(i++, before.Parts, word.Parts, word.Shape);
        features[i] = FeatureHash.Of(i++, after.Class, after2.Class);
    }

    /// <inheritdoc/>
    public static void FillHistory(ReadOnlySpan<WordTraits> words, int at, int before, int before2, Span<ulong> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var after = ref At(words, at + 1);
        var (tag, tags) = ((ulong)before, (ulong)((before2 << 8) | before));
        var i = FirstOfHistory;
        features[0] = FeatureHash.Of(i++, tag);
        features[1] = FeatureHash.Of(i++, tags);
        features[2] = FeatureHash.Of(i++, tag, word.Lower);
        features[3] = FeatureHash.Of(i++, tags, word.Class);
        features[4] = FeatureHash.Of(i++, tag, word.Suffix3);
        features[5] = FeatureHash.Of(i++, tag, after.Lower);
        features[6] = FeatureHash.Of(i++, tag, word.Class, after.Class);
        features[7] = FeatureHash.Of(i, tag, word.Shape, word.Suffix2);
    }

    private static ref readonly WordTraits At(ReadOnlySpan<WordTraits> words, int at)
    {
        if ((uint)at < (uint)words.Length)
            return ref words[at];
        return ref WordTraits.Border;
    }
}
