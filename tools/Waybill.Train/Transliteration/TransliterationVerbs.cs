using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Learned;
using Waybill.Train.Unihan;

namespace Waybill.Train.Transliteration;

/// <summary>What the command line does for names across scripts.</summary>
internal static class TransliterationVerbs
{
    /// <summary>Runs a verb on a folder of data; results go where the sources under <paramref name="root"/> embed them.</summary>
    public static void Run(string verb, string data, string root, TextWriter output)
    {
        var room = Path.Combine(root, "src", "Waybill.Matching", "Transliteration");
        switch (verb)
        {
            case "readings":
                ReadingsCommand.Run(data, Path.Combine(room, "Han", HanTable.FileName), output);
                break;
            case "transliteration":
                var content = ChunkModelFile.Write(TransliterationTrainer.Train(data, output));
                var models = ChunkModelFile.Read(new MemoryStream(content));
                File.WriteAllBytes(Path.Combine(room, "Learned", ChunkModelFile.FileName), content);
                var card = TransliterationCard.Write(content, data, RankingMeasure.Table(data, models));
                File.WriteAllText(Path.Combine(root, "docs", "models", "transliteration.md"), card);
                output.WriteLine($"{content.Length} bytes");
                break;
            case "measure-transliteration":
                RankingMeasure.Table(data).ForEach(output.WriteLine);
                break;
            case "misses-transliteration":
                RankingMeasure.Misses(data, output);
                break;
        }
    }
}
