// Made by `cargo run -p tests --bin grammar`; a test compares. Do not edit.

use super::app::*;

use super::functions::*;
use super::statements::*;

tidewater::app! {
    /// Flows over the whole language.
    pub Grammar {
        roles: Role,
        entities: [Task, Sums],
        nanoflows: [
            table_000, table_001, table_002, table_003, table_004, table_005, table_006, table_007, table_008, table_009, table_010, table_011, table_012, table_013, table_014, table_015,
            table_016, table_017, table_018, table_019, table_020, table_021, table_022, table_023, table_024, table_025, table_026, table_027, table_028, table_029, table_030, table_031,
            table_032, table_033, table_034, table_035, table_036, table_037, table_038, table_039, table_040, table_041, table_042, table_043, table_044, table_045, table_046, table_047,
            table_048, table_049, table_050, table_051, table_052, table_053, table_054, table_055, table_056, table_057, table_058, table_059, table_060, table_061, table_062, table_063,
            table_064, table_065, table_066, table_067, table_068, table_069, table_070, table_071, table_072, table_073, table_074, table_075, table_076, table_077, table_078, table_079,
            table_080, table_081, table_082, table_083, table_084, table_085, table_086, table_087, table_088, table_089, table_090, table_091, table_092, table_093, table_094, table_095,
            table_096, table_097, table_098, table_099, table_100, table_101, table_102, table_103, table_104, table_105, table_106, table_107, table_108, table_109, table_110, table_111,
            table_112, table_113, table_114, table_115, table_116, table_117, table_118, table_119, table_120, table_121, table_122, table_123, table_124, table_125, table_126, table_127,
            table_128, table_129, table_130, table_131, table_132, table_133, table_134, table_135, table_136, table_137, table_138, table_139, table_140, table_141, table_142, table_143,
            table_144, table_145, table_146, table_147, table_148, table_149, table_150, table_151, table_152, table_153, table_154, table_155, table_156, table_157, table_158, table_159,
            table_160, table_161, table_162, table_163, table_164, table_165, table_166, table_167, table_168, table_169, table_170, table_171, table_172, table_173, table_174, table_175,
            table_176, table_177, table_178, table_179, table_180, table_181, table_182, table_183, table_184, table_185, table_186, table_187, table_188, table_189, table_190, table_191,
            table_192, table_193, table_194, table_195, table_196, table_197, table_198, table_199, table_200, table_201, table_202, table_203, table_204, table_205, table_206, table_207,
            table_208, table_209, table_210, table_211, table_212, table_213, table_214, table_215, table_216, table_217, table_218, table_219, table_220, table_221, table_222, table_223,
            table_224, table_225, table_226, table_227, table_228, table_229, table_230, table_231, table_232, table_233, table_234, table_235, table_236, table_237, table_238, table_239,
            table_240, table_241, table_242, table_243, table_244, table_245, table_246, table_247, table_248, table_249, table_250, table_251, table_252, table_253, table_254, table_255,
            table_256, table_257, table_258, table_259, table_260, table_261, table_262, table_263, table_264, table_265, table_266, table_267, table_268, table_269, table_270, table_271,
            table_272, table_273, table_274, table_275, table_276, table_277, table_278, table_279, table_280, table_281, table_282, table_283, table_284, table_285, table_286, table_287,
            table_288, table_289, table_290, table_291, table_292, table_293, table_294, table_295, table_296, table_297, table_298, table_299, table_300, table_301, table_302, table_303,
            table_304, table_305, table_306, table_307, table_308, table_309, table_310, table_311, table_312, table_313, table_314, table_315, table_316, table_317, table_318, table_319,
            table_320, table_321, table_322, table_323, table_324, table_325, table_326, table_327, table_328, table_329, table_330, table_331, table_332, table_333, table_334, table_335,
            table_336, table_337, table_338, table_339, table_340, table_341, table_342, table_343, table_344, table_345, table_346, table_347, table_348, table_349, table_350, table_351,
            table_352, table_353, table_354, table_355, table_356, table_357, table_358, table_359, table_360, table_361, table_362, table_363, table_364, table_365, table_366, table_367,
            table_368, table_369, table_370, table_371, table_372, table_373, table_374, table_375, table_376, table_377, table_378, table_379, table_380, table_381, table_382, table_383,
            table_384, table_385, table_386, table_387, table_388, table_389, table_390, table_391, table_392, table_393, table_394, table_395, table_396, table_397, table_398, table_399,
            table_400, table_401, table_402, table_403, table_404, table_405, table_406, table_407, table_408, table_409, table_410, table_411, table_412, table_413, table_414, table_415,
            table_416, table_417, table_418, table_419, table_420, table_421, table_422, table_423, table_424, table_425, table_426, table_427, table_428, table_429, table_430, table_431,
            table_432, table_433, table_434, table_435, table_436, table_437, table_438, table_439, table_440, table_441, table_442, table_443, table_444, table_445, table_446, table_447,
            table_448, table_449, table_450, table_451, table_452, table_453, table_454, table_455, table_456, table_457, table_458, table_459, table_460, table_461, table_462, table_463,
            table_464, table_465, table_466, table_467, table_468, table_469, flow_000, flow_001, flow_002, flow_003, flow_004, flow_005, flow_006, flow_007, flow_008, flow_009,
            flow_010, flow_011, flow_012, flow_013, flow_014, flow_015, flow_016, flow_017, flow_018, flow_019, flow_020, flow_021, flow_022, flow_023, flow_024, flow_025,
            flow_026, flow_027, flow_028, flow_029, flow_030, flow_031, flow_032, flow_033, flow_034, flow_035, flow_036, flow_037, flow_038, flow_039, flow_040, flow_041,
            flow_042, flow_043, flow_044, flow_045, flow_046, flow_047, flow_048, flow_049, flow_050, flow_051, flow_052, flow_053, flow_054, flow_055, flow_056, flow_057,
            flow_058, flow_059, flow_060, flow_061, flow_062, flow_063, flow_064, flow_065, flow_066, flow_067, flow_068, flow_069, flow_070, flow_071, flow_072, flow_073,
            flow_074, flow_075, flow_076, flow_077, flow_078, flow_079, flow_080, flow_081, flow_082, flow_083, flow_084, flow_085, flow_086, flow_087, flow_088, flow_089,
            flow_090, flow_091, flow_092, flow_093, flow_094, flow_095, flow_096, flow_097, flow_098, flow_099, flow_100, flow_101, flow_102, flow_103, flow_104, flow_105,
            flow_106, flow_107, flow_108, flow_109, flow_110, flow_111, flow_112, flow_113, flow_114, flow_115, flow_116, flow_117, flow_118, flow_119, flow_120, flow_121,
            flow_122, flow_123, flow_124, flow_125, flow_126, flow_127, flow_128, flow_129, flow_130, flow_131, flow_132, flow_133, flow_134, flow_135, flow_136, flow_137,
            flow_138, flow_139, flow_140, flow_141, flow_142, flow_143, flow_144, flow_145, flow_146, flow_147, flow_148, flow_149, flow_150, flow_151, flow_152, flow_153,
            flow_154, flow_155, flow_156, flow_157, flow_158, flow_159, flow_160, flow_161, flow_162, flow_163, flow_164, flow_165, flow_166, flow_167, flow_168, flow_169,
            flow_170, flow_171, flow_172, flow_173, flow_174, flow_175, flow_176, flow_177, flow_178, flow_179,
        ],
        pages: [tasks],
        offline: { home: tasks },
    }
}
