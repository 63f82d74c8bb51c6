using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Sequences;

namespace Waybill.Reading.Grammar.Naming;

/// <summary>The name finder's feature templates.</summary>
internal readonly struct NameTemplates : ITemplates<NameItem>
{
    private const int FirstOfHistory = 100;

    /// <inheritdoc/>
    public static int Local => 53;

    /// <inheritdoc/>
    public static int History => 8;

    /// <inheritdoc/>
    public static void FillLocal(ReadOnlySpan<NameItem> items, int at, Span<ulong> features)
    {
        ref readonly var item = ref items[at];
        ref readonly var word = ref item.Word;
        ref readonly var before = ref At(items, at - 1);
        ref readonly var before2 = ref At(items, at - 2);
        ref readonly var after = ref At(items, at + 1);
        ref readonly var after2 = ref At(items, at + 2);
        var first = at == 0 ? 1UL : 0;
        var i = 0;
        features[i] = FeatureHash.Of(i++, word.Lower);
        features[i] = FeatureHash.Of(i++, word.Form, first);
        features[i] = FeatureHash.Of(i++, before.Word.Lower);
        features[i] = FeatureHash.Of(i++, after.Word.Lower);
        features[i] = FeatureHash.Of(i++, before2.Word.Lower);
        features[i] = FeatureHash.Of(i++, after2.Word.Lower);
        features[i] = FeatureHash.Of(i++, before.Word.Lower, word.Lower);
        features[i] = FeatureHash.Of(i++, word.Lower, after.Word.Lower);
        features[i] = FeatureHash.Of(i++, before2.Word.Lower, before.Word.Lower);
        features[i] = FeatureHash.Of(i++, before.Word.Lower, word.Shape);
        features[i] = FeatureHash.Of(i++, after.Word.Lower, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Suffix2, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Suffix3);
        features[i] = FeatureHash.Of(i++, word.Suffix4);
        features[i] = FeatureHash.Of(i++, word.Prefix2);
        features[i] = FeatureHash.Of(i++, word.Prefix3);
        features[i] = FeatureHash.Of(i++, word.Ending);
        features[i] = FeatureHash.Of(i++, word.Shape, first);
        features[i] = FeatureHash.Of(i++, before.Word.Shape, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Shape, after.Word.Shape);
        features[i] = FeatureHash.Of(i++, before.Word.Shape, word.Shape, after.Word.Shape);
        features[i] = FeatureHash.Of(i++, item.Tag, first);
        features[i] = FeatureHash.Of(i++, before.Tag, item.Tag);
        features[i] = FeatureHash.Of(i++, item.Tag, after.Tag);
        features[i] = FeatureHash.Of(i++, before.Tag, item.Tag, after.Tag);
        features[i] = FeatureHash.Of(i++, item.Tag, after.Tag, after2.Tag);
        features[i] = FeatureHash.Of(i++, item.Known);
        features[i] = FeatureHash.Of(i++, item.Known, after.Known);
        features[i] = FeatureHash.Of(i++, item.Known, item.Tag);
        features[i] = FeatureHash.Of(i++, item.Known, item.Run);
        features[i] = FeatureHash.Of(i++, item.Trigger, word.Shape);
        features[i] = FeatureHash.Of(i++, before.Trigger, word.Shape);
        features[i] = FeatureHash.Of(i++, after.Trigger, word.Shape);
        features[i] = FeatureHash.Of(i++, before2.Trigger, before.Trigger, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Shape, after.Trigger, after2.Trigger);
        features[i] = FeatureHash.Of(i++, item.Run, item.Before);
        features[i] = FeatureHash.Of(i++, item.Run, item.After);
        features[i] = FeatureHash.Of(i++, item.BeforeTrigger, item.Run);
        features[i] = FeatureHash.Of(i++, item.AfterTrigger, item.Run);
        features[i] = FeatureHash.Of(i++, item.LastTrigger, item.Run);
        features[i] = FeatureHash.Of(i++, item.Last);
        features[i] = FeatureHash.Of(i++, item.BeforeTrigger, item.AfterTrigger, word.Shape);
        features[i] = FeatureHash.Of(i++, item.LastTrigger, item.Known);
        features[i] = FeatureHash.Of(i++, item.Before, item.Known);
        features[i] = FeatureHash.Of(i++, item.BeforeTrigger, item.Known, item.Run);
        features[i] = FeatureHash.Of(i++, item.After, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Parts, word.Shape);
        features[i] = FeatureHash.Of(i++, word.Parts, after.Word.Parts, item.Run);
        features[i] = FeatureHash.Of(i++, before.Word.Parts, word.Parts, item.Run);
        features[i] = FeatureHash.Of(i++, word.Parts, item.BeforeTrigger, item.AfterTrigger);
        features[i] = FeatureHash.Of(i++, word.Parts, item.Known, item.Run);
        features[i] = FeatureHash.Of(i++, word.Parts, before.Word.Lower);
        features[i] = FeatureHash.Of(i++, word.Parts, after.Word.Lower);
    }

    /// <inheritdoc/>
    public static void FillHistory(ReadOnlySpan<NameItem> items, int at, int before, int before2, Span<ulong> features)
    {
        ref readonly var item = ref items[at];
        ref readonly var previous = ref At(items, at - 1);
        ref readonly var after = ref At(items, at + 1);
        var (label, labels) = ((ulong)before, (ulong)((before2 << 8) | before));
        var i = FirstOfHistory;
        features[0] = FeatureHash.Of(i++, label);
        features[1] = FeatureHash.Of(i++, labels);
        features[2] = FeatureHash.Of(i++, label, item.Word.Lower);
        features[3] = FeatureHash.Of(i++, labels, item.Word.Shape);
        features[4] = FeatureHash.Of(i++, label, item.Tag, after.Tag);
        features[5] = FeatureHash.Of(i++, label, item.Known, item.Trigger);
        features[6] = FeatureHash.Of(i++, label, previous.Word.Lower);
        features[7] = FeatureHash.Of(i, label, item.Word.Shape, item.Run);
    }

    private static ref readonly NameItem At(ReadOnlySpan<NameItem> items, int at)
    {
        if ((uint)at < (uint)items.Length)
            return ref items[at];
        return ref NameItem.Edge;
    }
}
