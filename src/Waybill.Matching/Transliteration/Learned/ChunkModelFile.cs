using System.IO.Compression;
using System.Text;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Transliteration.Learned;

/// <summary>
/// The embedded models, one for each script: tables of keys as differences; weights in eighths, those of contexts in thirty-seconds, as
/// signed bytes; packed with Brotli (RFC 7932).
/// </summary>
internal static class ChunkModelFile
{
    /// <summary>The embedded file's name.</summary>
    public const string FileName = "transliteration.bin";

    private const int Version = 1;
    private const float Scale = 8;
    private const float ContextScale = 32;
    private const int MostEntries = 1 << 20;

    /// <summary>Packs models.</summary>
    public static byte[] Write(IReadOnlyList<ChunkModel> models)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
        {
            writer.Write(Version);
            writer.Write(models.Count);
            foreach (var model in models)
                Write(writer, model);
        }

        return packed.ToArray();
    }

    /// <summary>Reads the models that ship.</summary>
    public static ChunkModel[] Embedded()
    {
        using var stream =
            typeof(ChunkModelFile).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"Waybill.Matching holds no {FileName}.");
        return Read(stream);
    }

    /// <summary>Reads what <see cref="Write(IReadOnlyList{ChunkModel})"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else, or damaged.</exception>
    public static ChunkModel[] Read(Stream packed)
    {
        try
        {
            using var reader = new BinaryReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
            if (reader.ReadInt32() != Version)
                throw new InvalidDataException("it has another version");
            var models = new ChunkModel[Math.Clamp(reader.ReadInt32(), 0, (int)Script.Other)];
            for (var i = 0; i < models.Length; i++)
                models[i] = ReadModel(reader);
            return models;
        }
        catch (Exception e)
            when (e is IOException or FormatException or InvalidOperationException or InvalidDataException or ArgumentException)
        {
            throw new InvalidDataException($"{FileName} cannot be used ({e.Message}): train it again with 'Waybill.Train transliteration'");
        }
    }

    private static void Write(BinaryWriter writer, ChunkModel model)
    {
        writer.Write((byte)model.Script);
        writer.Write((byte)model.MostInChunk);
        writer.Write(string.Concat(model.Symbols.OrderBy(s => s.Value).Select(s => s.Key)));
        writer.Write(string.Concat(model.Characters.OrderBy(s => s.Value).Select(s => s.Key)));
        Write(writer, model.Rows.ToArray());
        Write(writer, model.Pairs.ToArray());
        Write(writer, model.PairWeights.AsSpan(0, model.Pairs.Count));
        Write(writer, model.Contexts.ToArray());
        Write(writer, model.ContextWeights.AsSpan(0, model.Contexts.Count), ContextScale);
        Write(writer, model.Dropped);
        Write(writer, model.Added);
        foreach (var number in model.Calibration)
            writer.Write(number);
    }

    private static ChunkModel ReadModel(BinaryReader reader)
    {
        var (script, most) = ((Script)reader.ReadByte(), reader.ReadByte());
        var (symbols, characters) = (reader.ReadString(), reader.ReadString());
        var rows = ReadKeys(reader);
        var pairs = ReadKeys(reader);
        var pairWeights = ReadWeights(reader);
        var contexts = ReadKeys(reader).ToArray();
        var contextWeights = ReadWeights(reader, ContextScale);
        var model = new ChunkModel(script, most)
        {
            Rows = rows,
            Pairs = pairs,
            PairWeights = pairWeights,
            Dropped = ReadWeights(reader),
            Added = ReadWeights(reader),
        };
        for (var i = 0; i < model.Calibration.Length; i++)
            model.Calibration[i] = reader.ReadSingle();
        foreach (var symbol in symbols)
            model.Symbols.Add(symbol, (ushort)(model.Symbols.Count + 1));
        foreach (var character in characters)
            model.Characters.Add(character, (ushort)(model.Characters.Count + 1));
        var fits =
            pairWeights.Length == pairs.Count
            && contextWeights.Length == contexts.Length
            && model.Dropped.Length == symbols.Length + 1
            && model.Added.Length == 27
            && contexts.All(c => ChunkModel.ContextOf(c).Pair < pairs.Count);
        if (!fits)
            throw new InvalidDataException("its tables do not fit together");
        model.KeepContexts([.. contexts.Zip(contextWeights)]);
        return model;
    }

    // Neighbours are close when keys stand in order, so their differences are small.
    private static void Write(BinaryWriter writer, ulong[] keys)
    {
        writer.Write7BitEncodedInt(keys.Length);
        var last = 0L;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt64((long)key - last);
            last = (long)key;
        }
    }

    private static KeyTable ReadKeys(BinaryReader reader)
    {
        var count = Count(reader);
        var table = new KeyTable(count);
        var last = 0L;
        for (var i = 0; i < count; i++)
            table.Add((ulong)(last += reader.Read7BitEncodedInt64()));
        return table.Count == count ? table : throw new InvalidDataException("a key stands twice");
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<float> weights, float scale = Scale)
    {
        writer.Write7BitEncodedInt(weights.Length);
        foreach (var weight in weights)
            writer.Write((sbyte)Math.Clamp(MathF.Round(weight * scale), sbyte.MinValue, sbyte.MaxValue));
    }

    private static float[] ReadWeights(BinaryReader reader, float scale = Scale)
    {
        var weights = new float[Count(reader)];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadSByte() / scale;
        return weights;
    }

    private static int Count(BinaryReader reader) =>
        reader.Read7BitEncodedInt() is var count and >= 0 and <= MostEntries
            ? count
            : throw new InvalidDataException("a table is too long");
}
